import type { Mistake, Trouble } from '../trouble.ts'

/** `{ is [empty] }` without its colon, `[a "b"]` and `{ a: b "c": d }` without a comma. */
export function missingSeparator({ text, code, message, start }: Trouble): Mistake | undefined {
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing , ')) return undefined
  const colon = message.endsWith('flow map items') && /[[{"']/.test(text[start] ?? '')
  return {
    code: colon ? 'missing-colon' : 'missing-comma',
    message: colon
      ? 'A colon is missing before this, expected a name and a value.'
      : 'A comma is missing before this.',
    start,
    end: start + 1,
    repairs: [{ at: start, end: start, text: colon ? ': ' : ', ' }],
  }
}
