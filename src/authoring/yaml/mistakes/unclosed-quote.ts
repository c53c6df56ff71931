import { lineAt } from '../line-at.ts'
import { neutral } from '../neutral.ts'
import type { Mistake, Trouble } from '../trouble.ts'
import { walkTokens } from '../walk-tokens.ts'

/** A quote that nothing closes, or that only a later quote closes by accident: the opening one is shown. */
export function unclosedQuote({
  text,
  code,
  message,
  start,
  tokens,
}: Trouble): Mistake | undefined {
  const missing = code === 'MISSING_CHAR' && message.startsWith('Missing closing')
  const after = /at node end$|^Missing , |^Unexpected scalar token/.test(message)
  const name = code === 'BLOCK_AS_IMPLICIT_KEY' || code === 'MULTILINE_IMPLICIT_KEY'
  if (!missing && !after && !name) return undefined
  for (const visited of walkTokens(tokens)) {
    if (visited.kind !== 'node') continue
    const { token, inFlow } = visited
    if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') continue
    const { source, offset } = token
    if (offset > start) break
    const touches = name
      ? offset === start
      : text.slice(offset + source.length, start).trim() === ''
    const accident = !missing && touches && source.includes('\n')
    if (isClosed(source) ? !accident : !missing) continue
    const line = lineAt(text, offset)
    const written = text.slice(offset, line.end).trimEnd()
    return {
      code: 'unclosed-quote',
      message: `This quote is not closed, expected another ${source[0]} at the end of the text.`,
      start: offset,
      end: offset + 1,
      repairs: [
        inFlow
          ? { at: offset, end: offset + 1, text: '’' }
          : { at: offset, end: offset + written.length, text: neutral(written) },
      ],
    }
  }
  return undefined
}

function isClosed(source: string): boolean {
  const [quote] = source
  if (source.length < 2 || quote === undefined || !source.endsWith(quote)) return false
  if (quote === "'") return true
  const slashes = /\\*$/.exec(source.slice(0, -1))?.[0].length ?? 0
  return slashes % 2 === 0
}
