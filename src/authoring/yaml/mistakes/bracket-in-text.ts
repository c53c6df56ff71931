import { lineAt } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

/** `{ cause: wrong [or old] address }`: within braces and brackets others start something new. */
export function bracketInText({ text, message, start }: Trouble): Mistake | undefined {
  if (!/^Unexpected flow-(map|seq)-start/.test(message)) return undefined
  const open = text[start] ?? ''
  const close = text.indexOf(open === '[' ? ']' : '}', start)
  const line = lineAt(text, start)
  const repairs = [{ at: start, end: start + 1, text: '（' }]
  if (close >= 0 && close < line.end) repairs.push({ at: close, end: close + 1, text: '）' })
  return {
    code: 'unexpected-bracket',
    message: `A "${open}" cannot stand within a text here.`,
    suggestion: 'put the text in double quotes',
    start,
    end: start + 1,
    repairs,
  }
}
