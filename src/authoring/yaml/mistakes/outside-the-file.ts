import { nameOfLine } from '../format-words.ts'
import { levelOf } from '../levels-above.ts'
import { type Line, lineAt, nextLine } from '../line-at.ts'
import { shiftLines } from '../shift-lines.ts'
import type { Mistake, Trouble } from '../trouble.ts'
import { dashWithoutSpace } from './dash-without-space.ts'
import { dashAt } from './missing-dash.ts'

/** A line that belongs to nothing: it is indented less than the first one, or follows a list. */
export function outsideTheFile({ text, message, start }: Trouble): Mistake | undefined {
  if (!message.endsWith('at node end')) return undefined
  const line = lineAt(text, start)
  if (text.slice(line.start, start).trim() !== '') return undefined
  if (/^-[A-Za-z"'[{]/.test(line.content)) return dashWithoutSpace(line.start + line.indent)
  const first = firstLine(text)
  if (first.indent <= line.indent) {
    const among = first.content.startsWith('-') ? 'list items' : 'names'
    const message = `This line belongs to none of the ${among} above it.`
    const level = levelOf(text, first)
    const name = nameOfLine(line.content)
    if (among === 'list items' && name !== undefined && name === nameOfLine(first.content)) {
      const at = line.start + line.indent
      const dash = dashAt(at, name.length, at)
      const repairs = [{ at: line.start, end: at, text: `${' '.repeat(first.indent)}- ` }]
      return { ...dash, safe: line.indent === first.indent, repairs }
    }
    if (among === 'list items' && name !== undefined) {
      return {
        ...place(line),
        message: `${message.slice(0, -1)}, expected it in column ${level + 1}.`,
        repairs: shiftLines(text, line, level, 1 + deeperLines(text, line)),
      }
    }
    return {
      ...place(line),
      message,
      repairs: [{ at: line.start, end: line.end, text: ' '.repeat(line.end - line.start) }],
      hides: true,
    }
  }
  if (line.content.startsWith('- ') && first.indent >= 2) {
    const at = first.start + first.indent
    return dashAt(at, first.content.length, at - 2)
  }
  if (outsiders(text, line, first.indent) === 1 && nextAt(text, first, line)) {
    return {
      ...place(line),
      message: `This line starts in column ${line.indent + 1}, but those before it in column ${first.indent + 1}.`,
      repairs: shiftLines(text, line, first.indent),
    }
  }
  return {
    ...place(first),
    message: `This line starts in column ${first.indent + 1}, but those after it in column ${line.indent + 1}.`,
    repairs: shiftLines(text, first, line.indent),
    hides: true,
    reaches: line.start,
  }
}

function place(line: Line): Pick<Mistake, 'code' | 'start' | 'end'> {
  const start = line.start + line.indent
  return { code: 'wrong-indentation', start, end: start + Math.max(1, line.content.length) }
}

function firstLine(text: string): Line {
  let line: Line | undefined = lineAt(text, 0)
  while (line !== undefined && /^(#|---|\uFEFF?$|$)/.test(line.content)) line = nextLine(text, line)
  return line ?? lineAt(text, 0)
}

/** How many lines below one belong to it. */
function deeperLines(text: string, line: Line): number {
  let count = 0
  let next = nextLine(text, line)
  while (next !== undefined && next.indent > line.indent) {
    count += 1
    next = nextLine(text, next)
  }
  return count
}

/** How many lines from one on are indented less; counting stops at two. */
function outsiders(text: string, from: Line, indent: number): number {
  let count = 0
  for (let line: Line | undefined = from; line !== undefined && count < 2; ) {
    if (line.indent < indent && !line.content.startsWith('#')) count += 1
    line = nextLine(text, line)
  }
  return count
}

/** Whether another line before the end has the same indentation. */
function nextAt(text: string, line: Line, end: Line): boolean {
  let next = nextLine(text, line)
  while (next !== undefined && next.indent !== line.indent) next = nextLine(text, next)
  return next !== undefined && next.start < end.start
}
