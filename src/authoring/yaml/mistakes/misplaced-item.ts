import { type Line, lineAt, lineBefore, nextLine } from '../line-at.ts'
import type { Mistake } from '../trouble.ts'

/** The dash of a list item where none can stand: `aliases: - a`, or among names. */
export function misplacedItem(text: string, start: number): Mistake {
  const line = lineAt(text, start)
  if (text.slice(line.start, start).trim() === '') {
    return afterItemWithoutDash(text, line) ?? amongNames(line, start)
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
  return {
    code: 'missing-dash',
    message: 'A dash is missing before this item of the list.',
    start,
    end: start + 1,
    safe: true,
    repairs: [{ at: start, end: start, text: '- ' }],
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
