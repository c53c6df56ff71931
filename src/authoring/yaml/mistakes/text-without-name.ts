import { type Line, nextLine } from '../line-at.ts'
import type { Repair } from '../repair.ts'
import type { Mistake } from '../trouble.ts'

const mostLines = 500
const named = /^(- +)*(["']?)[\w -]{1,40}\2:(\s|$)/

/** A line of prose where a name is expected, and those that follow it: one mistake. */
export function textWithoutName(text: string, line: Line): Mistake {
  const repairs: Repair[] = []
  let next: Line | undefined = line
  while (next !== undefined && repairs.length < mostLines) {
    if (next !== line && (next.indent < line.indent || named.test(next.content))) break
    const { start, end } = next
    repairs.push({ at: start, end, text: ' '.repeat(end - start) })
    next = nextLine(text, next)
  }
  const start = line.start + line.indent
  return {
    code: 'text-without-name',
    message: 'This text belongs to no name, expected a name and a colon before it.',
    suggestion: 'a text of several lines starts with "name: |" in the line above it',
    start,
    end: start + line.content.length,
    repairs,
    hides: true,
  }
}
