import { lineAt } from '../line-at.ts'
import { neutral } from '../neutral.ts'
import type { Mistake, Trouble } from '../trouble.ts'

/** `remedy: | Restart it`: after the sign the text starts on the next line. */
export function textAfterBlockSign({ text, code, message, start }: Trouble): Mistake | undefined {
  const header = message.startsWith('Not a YAML token') || message.startsWith('Block scalar header')
  if (!header && code !== 'BAD_SCALAR_START') return undefined
  const line = lineAt(text, start)
  const before = text.slice(line.start, start + 1)
  const sign = before.search(/[|>][-+=0-9]*\s*\S?$/)
  if (sign < 0) return undefined
  const at = line.start + sign
  const rest = text.slice(at, line.end).trimEnd()
  return {
    code: 'text-after-block-sign',
    message: `"${text[at]}" starts a text on the lines below, so nothing else may follow it here.`,
    suggestion: 'start the text on the next line, or put it in quotes',
    start: at,
    end: at + 1,
    repairs: [{ at, end: at + rest.length, text: `’${neutral(rest.slice(1))}` }],
  }
}
