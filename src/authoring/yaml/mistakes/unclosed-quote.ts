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
  const after = message.endsWith('at node end') || message.startsWith('Missing , ')
  if (!missing && !after) return undefined
  for (const visited of walkTokens(tokens)) {
    if (visited.kind !== 'node') continue
    const { token, inFlow } = visited
    if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') continue
    const { source, offset } = token
    if (offset > start) break
    const accident =
      source.includes('\n') && text.slice(offset + source.length, start).trim() === ''
    if (isClosed(source) ? !(after && accident) : !missing) continue
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
