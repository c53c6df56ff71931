import type { Mistake, Trouble } from '../trouble.ts'
import { walkTokens } from '../walk-tokens.ts'

/** `"C:\Users"`: told once for a text, however many backslashes it has. */
export function badEscape({ text, code, start, tokens }: Trouble): Mistake | undefined {
  if (code !== 'BAD_DQ_ESCAPE') return undefined
  const at = text[start] === '\\' ? start : text.lastIndexOf('\\', start)
  for (const visited of walkTokens(tokens)) {
    if (visited.kind !== 'node' || visited.token.type !== 'double-quoted-scalar') continue
    const { offset, source } = visited.token
    if (offset > at || offset + source.length <= at) continue
    const plain = source.replace(/\\(\\|")|\\/g, (found) => (found === '\\' ? '/' : found))
    return {
      code: 'bad-escape',
      message: 'In double quotes a backslash has a meaning of its own.',
      suggestion: 'use single quotes, or write two backslashes',
      start: at,
      end: at + 2,
      repairs: [{ at: offset, end: offset + source.length, text: plain }],
    }
  }
  return undefined
}
