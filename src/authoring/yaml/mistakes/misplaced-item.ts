import { nameOfLine } from '../format-words.ts'
import { levelOf, levelsAbove } from '../levels-above.ts'
import { type Line, lineAt, lineBefore, nextLine } from '../line-at.ts'
import { shiftLines } from '../shift-lines.ts'
import type { Mistake } from '../trouble.ts'
import { dashAt } from './missing-dash.ts'

/** The dash of a list item where none can stand: `aliases: - a`, or among names. */
export function misplacedItem(text: string, start: number): Mistake {
  const line = lineAt(text, start)
  if (text.slice(line.start, start).trim() === '') {
    return afterItemWithoutDash(text, line) ?? tooDeep(text, line) ?? amongNames(line, start)
  }
  const next = nextLine(text, line)
  const indent = next?.content.startsWith('-') ? next.indent : line.indent + 2
  return {
    code: 'list-beside-name',
    message: 'A list starts on the line after its name.',
    suggestion: 'put the dash on a line of its own, or write the list in brackets',
    start,
    end: start + 1,
    repairs: [{ at: start, end: start, text: `\n${' '.repeat(indent)}` }],
  }
}

/** `[regular, yes]` above `- [marketing, no]`. */
function afterItemWithoutDash(text: string, line: Line): Mistake | undefined {
  const before = lineBefore(text, line)
  if (before?.indent !== line.indent || !/^["'[{]/.test(before.content)) return undefined
  const start = before.start + before.indent
  return dashAt(start, 1, start)
}

/** `  - name: ...` in the column of what belongs to `- name: ...`. */
function tooDeep(text: string, line: Line): Mistake | undefined {
  const name = nameOfLine(line.content)
  const item = levelsAbove(text, line).find(
    (level) => level.indent < line.indent && level.line.content.startsWith('- '),
  )
  if (name === undefined || item === undefined) return undefined
  if (levelOf(text, item.line) !== line.indent || nameOfLine(item.line.content) !== name)
    return undefined
  return {
    code: 'wrong-indentation',
    message: `This item starts in column ${line.indent + 1}, but those above it in column ${item.indent + 1}.`,
    start: line.start + line.indent,
    end: line.start + line.indent + line.content.length,
    repairs: shiftLines(text, line, item.indent),
  }
}

function amongNames(line: Line, start: number): Mistake {
  const words = {
    code: 'item-among-names',
    message: 'A list item stands here among names, expected a name and a value.',
    start,
    end: start + 1,
  }
  const dash = /^- +(?=[\w-]+:(\s|$))/.exec(line.content)?.[0]
  if (dash === undefined) {
    const blank = { at: line.start, end: line.end, text: ' '.repeat(line.end - line.start) }
    return { ...words, repairs: [blank], hides: true }
  }
  const repairs = [{ at: start, end: start + dash.length, text: '' }]
  return { ...words, suggestion: 'delete the dash', repairs }
}
