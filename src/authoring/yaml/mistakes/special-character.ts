import { lineAt } from '../line-at.ts'
import { neutral } from '../neutral.ts'
import type { Mistake, Trouble } from '../trouble.ts'
import { walkTokens } from '../walk-tokens.ts'
import { needsQuotes } from './needs-quotes.ts'

/** A text that starts with a character that means something to YAML: `[Open] the console`, `@all`, `? x`. */
export function specialCharacter(trouble: Trouble): Mistake | undefined {
  const { text, code, message, start } = trouble
  const alias = code === 'BAD_ALIAS'
  if (
    alias ||
    code === 'BAD_SCALAR_START' ||
    (code === 'BLOCK_AS_IMPLICIT_KEY' && text[start] === '?')
  ) {
    const end = start + (/^[%@`,?|>*]+\s*/.exec(text.slice(start, start + 20))?.[0].length ?? 1)
    const blank = /\S/.test(text.slice(end, end + 1))
    return {
      ...needsQuotes(text, start),
      start,
      end: start + 1,
      repairs: [{ at: start, end, text: (blank ? ' ' : '’').repeat(end - start) }],
    }
  }
  if (code === 'NON_STRING_KEY') return brackets(trouble, start)
  if (!message.endsWith('at node end')) return undefined
  const before = text.slice(0, start).trimEnd()
  if (!/[\]}]$/.test(before) || /\n/.test(text.slice(before.length, start))) return undefined
  for (const visited of walkTokens(trouble.tokens)) {
    if (visited.kind !== 'node' || visited.token.type !== 'flow-collection') continue
    const { offset, end } = visited.token
    const close = end.find(({ type }) => type.endsWith('-end'))
    if (close?.offset === before.length - 1) return brackets(trouble, offset, visited.inFlow)
  }
  return undefined
}

function brackets({ text, start }: Trouble, open: number, inFlow = false): Mistake | undefined {
  if (!/[[{]/.test(text[open] ?? '')) return undefined
  const line = lineAt(text, open)
  const rest = text.slice(open, line.end).trimEnd()
  const comma = inFlow ? /[,\]}]/.exec(text.slice(start, open + rest.length))?.index : undefined
  const end = comma === undefined ? open + rest.length : start + comma
  return {
    ...needsQuotes(text, open),
    start: open,
    end: open + 1,
    repairs: [{ at: open, end, text: neutral(text.slice(open, end)).replaceAll(',', '，') }],
  }
}
