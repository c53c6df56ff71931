import { lineAt } from '../line-at.ts'
import { neutral } from '../neutral.ts'
import { quoteAdvice } from '../quote-advice.ts'
import type { Mistake, Trouble } from '../trouble.ts'
import { walkTokens } from '../walk-tokens.ts'

/** `"Hello" world`, `'It's late'`, `"Hello": world`. */
export function textAfterQuote(trouble: Trouble): Mistake | undefined {
  const { text, code, message, start, tokens } = trouble
  const name = code === 'BLOCK_AS_IMPLICIT_KEY' && /["']/.test(text[start] ?? '')
  const after =
    message.endsWith('at node end') ||
    message.startsWith('Missing , ') ||
    message === 'Unexpected scalar token'
  if (!name && !after) return undefined
  // Two texts, with no comma between them.
  if (message.startsWith('Missing , ') && /["']/.test(text[start] ?? '')) return undefined
  for (const visited of walkTokens(tokens)) {
    if (visited.kind !== 'node') continue
    const { token, inFlow } = visited
    if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') continue
    const { offset, source } = token
    if (source.includes('\n')) continue
    const close = offset + source.length
    if (offset > start) break
    const here = name ? offset === start : text.slice(close, start).trim() === '' && close <= start
    if (!here || /\n/.test(text.slice(close, start))) continue
    return described({ text, open: offset, close, inFlow, quote: source[0] ?? '"' })
  }
  return undefined
}

function described({
  text,
  open,
  close,
  inFlow,
  quote,
}: {
  readonly text: string
  readonly open: number
  readonly close: number
  readonly inFlow: boolean
  readonly quote: string
}): Mistake {
  const line = lineAt(text, open)
  const apostrophe = quote === "'" && /[\p{L}\p{N}]/u.test(text[close] ?? '')
  const rest = text.slice(open, line.end).trimEnd()
  const braces = inFlow ? /[,\]}]/.exec(rest.slice(close - open))?.index : undefined
  const end = braces === undefined ? open + rest.length : close + braces
  return {
    code: 'text-after-quote',
    message: apostrophe
      ? 'An apostrophe ends a text in single quotes.'
      : 'More text follows the closing quote; quotes go around the whole text.',
    suggestion: apostrophe
      ? quoteAdvice(rest.slice(1, -1))
      : quoteAdvice(rest.slice(0, end - open)),
    start: close - 1,
    end,
    repairs: [{ at: open, end, text: neutral(text.slice(open, end)) }],
  }
}
