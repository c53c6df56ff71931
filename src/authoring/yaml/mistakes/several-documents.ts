import { lineAt } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

/** A line `---` or `...` within a file. */
export function severalDocuments({ text, code, message, start }: Trouble): Mistake | undefined {
  const together = message.includes('same line with directives-end')
  if (code !== 'MULTIPLE_DOCS' && !together) return undefined
  const mark = text.slice(0, lineAt(text, start).end).search(/(?:^|\n)(?:---|\.\.\.)[^\n]*$/)
  const from = mark < 0 ? text.lastIndexOf('\n...', start) : mark
  const at = from < 0 ? start : text[from] === '\n' ? from + 1 : from
  return {
    code: 'several-documents',
    message: `A line with "${text.slice(at, at + 3)}" starts another document; a file holds one.`,
    suggestion: 'delete it',
    start: at,
    end: at + 3,
    repairs: [{ at, end: at + 3, text: '   ' }],
  }
}
