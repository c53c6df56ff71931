import { nameOfLine } from '../format-words.ts'
import type { Line } from '../line-at.ts'
import type { Mistake } from '../trouble.ts'

/** `name: late` where the items of the list around it start with `- name:`. */
export function missingDash(text: string, line: Line): Mistake | undefined {
  const name = nameOfLine(line.content)
  if (name === undefined || line.content.startsWith('-')) return undefined
  const item = `\n${' '.repeat(line.indent)}- ${name}:`
  return text.includes(item)
    ? dashAt(line.start + line.indent, name.length, line.start + line.indent)
    : undefined
}

/** The mistake itself; the dash is put where `at` says, in place of what stands before the name. */
export function dashAt(start: number, length: number, at: number): Mistake {
  return {
    code: 'missing-dash',
    message: 'A dash is missing before this item of the list.',
    start,
    end: start + length,
    safe: true,
    repairs: [{ at, end: start, text: '- ' }],
  }
}
