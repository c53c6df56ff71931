import type { Diagnostic } from '../../../text/diagnostic.ts'
import type { Source } from '../../../text/source.ts'

/** What is left in a file when two versions of it could not be joined. */
export function mergeConflict({ path, text }: Source): Diagnostic | undefined {
  if (!text.includes('<<<<<<< ')) return undefined
  const marks = [...text.matchAll(/^(?:<{7} .*|={7}\r?$|>{7} .*)/gm)]
  const [first] = marks
  if (first === undefined || marks.length < 3 || !first[0].startsWith('<')) return undefined
  const start = first.index
  return {
    code: 'merge-conflict',
    severity: 'error',
    message: 'Two versions of this file were joined here, and both still stand in it.',
    span: { path, start, end: start + first[0].trimEnd().length },
    suggestion:
      'keep one of the two, and delete the lines that start with "<<<<<<<", "=======" and ">>>>>>>"',
  }
}
