import { lineAt } from '../line-at.ts'
import { quoteAdvice } from '../quote-advice.ts'
import type { Mistake } from '../trouble.ts'

/** The words for a text that starts, at an offset, with a character that means something to YAML. */
export function needsQuotes(
  text: string,
  start: number,
): Pick<Mistake, 'code' | 'message' | 'suggestion'> {
  return {
    code: 'special-character',
    message: `Text cannot start with ${text[start] ?? ''} unless it is in quotes.`,
    suggestion: quoteAdvice(text.slice(start, lineAt(text, start).end)),
  }
}
