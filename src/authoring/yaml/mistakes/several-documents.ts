import { lineAt } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

/** A line `---` or `...` within a file. */
export function severalDocuments({ text, code, message, start }: Trouble): Mistake | undefined {
  const together = message.includes('same line with directives-end')
  if (code !== 'MULTIPLE_DOCS' && !together) return undefined
  // Those at the top of the file do no harm, but are deleted with the others.
  const marks = [...text.matchAll(/^(?:---|\.\.\.)(?=\s|$)/gm)].map(({ index }) => index)
  const line = lineAt(text, start)
  const at = marks.findLast((mark) => mark <= line.end) ?? start
  return {
    code: 'several-documents',
    message: `A line with "${text.slice(at, at + 3)}" starts another document; a file holds one.`,
    suggestion: 'delete it',
    start: at,
    end: at + 3,
    repairs: marks.map((mark) => ({ at: mark, end: mark + 3, text: '   ' })),
  }
}
