import { type Line, nextLine } from './line-at.ts'
import type { Repair } from './repair.ts'

const mostLines = 500

/** Moves a line, and those after it that are at least as deep, to another column (counted from 0). */
export function shiftLines(
  text: string,
  line: Line,
  column: number,
  most = mostLines,
): readonly Repair[] {
  const by = column - line.indent
  const repairs: Repair[] = []
  let next: Line | undefined = line
  while (next !== undefined && next.indent >= line.indent && repairs.length < most) {
    const { start, indent } = next
    // A line that is where it should be ends the block that is not.
    if (repairs.length > 0 && indent === column) break
    repairs.push(
      by > 0
        ? { at: start, end: start, text: ' '.repeat(by) }
        : { at: start, end: start - by, text: '' },
    )
    next = nextLine(text, next)
    // `answers:` alone is too deep: what it holds stands where it should.
    if (
      repairs.length === 1 &&
      by < 0 &&
      line.content.endsWith(':') &&
      next?.indent === line.indent
    ) {
      break
    }
  }
  return repairs
}
