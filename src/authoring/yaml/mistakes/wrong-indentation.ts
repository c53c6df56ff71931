import { isFormatWord, nameOfLine } from '../format-words.ts'
import { type Level, levelOf, levelsAbove } from '../levels-above.ts'
import { type Line, lineAt, lineBefore, nextLine } from '../line-at.ts'
import { shiftLines } from '../shift-lines.ts'
import type { Mistake, Trouble } from '../trouble.ts'
import { dashWithoutSpace } from './dash-without-space.ts'
import { misplacedItem } from './misplaced-item.ts'
import { missingDash } from './missing-dash.ts'
import { textWithoutName } from './text-without-name.ts'

const named = /^(- +)*(["']?)[\w -]{1,40}\2:(\s|$)/

/** A line that stands between two levels, or deeper than a line that already has its value. */
export function wrongIndentation(trouble: Trouble): Mistake | undefined {
  const { text, code, message, start, end, also } = trouble
  const between =
    (code === 'BAD_INDENT' && message.startsWith('All mapping items')) ||
    (code === 'MISSING_CHAR' && message.startsWith('Sequence item without')) ||
    (code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('A block sequence'))
  const line = lineAt(text, start)
  if (between) return betweenLevels(text, withContent(text, line))
  if (!also.includes('MULTILINE_IMPLICIT_KEY')) return undefined
  // The key that the library took together runs on to the line that is too deep.
  const stop = code === 'MULTILINE_IMPLICIT_KEY' ? end : text.indexOf(':', line.end)
  const deep = lineAt(text, Math.max(line.end + 1, stop - 1))
  return deep.start <= line.start || !named.test(deep.content)
    ? undefined
    : tooDeep(text, line, deep)
}

/** The line itself or, where it is blank or a comment, the next that is neither. */
function withContent(text: string, line: Line): Line {
  let found: Line | undefined = line
  while (found !== undefined && /^(#|$)/.test(found.content)) found = nextLine(text, found)
  return found ?? line
}

function tooDeep(text: string, line: Line, deep: Line): Mistake {
  const dash = missingDash(text, line)
  if (dash !== undefined) return dash
  if (isTooFarLeft(text, line, deep)) return oddOne(text, line, deep)
  const parent = levelsAbove(text, line).findLast(({ indent }) => indent < line.indent)
  if (parent !== undefined && isOdd(line, deep, parent)) return oddOne(text, line, deep)
  const level = levelOf(text, line)
  const repairs = shiftLines(text, deep, level)
  return {
    ...words(deep),
    message: `This line starts in column ${deep.indent + 1}, deeper than the line above, which has its value already; expected column ${level + 1}.`,
    repairs,
    // Or the line above is not the one that these belong to.
    ...(repairs.length > 1 && { hides: true, reaches: lineAt(text, repairs.at(-1)?.at ?? 0).end }),
  }
}

/** `red: ...` between answers that are further in, and `ask: ...` right below the name of its step. */
function isTooFarLeft(text: string, line: Line, deep: Line): boolean {
  const before = lineBefore(text, line)
  const name = nameOfLine(line.content)
  if (before === undefined || name === undefined) return false
  if (before.indent === line.indent)
    return before.content.endsWith(':') && !before.content.startsWith('-')
  return (
    before.indent === deep.indent && before.indent > line.indent && !isFormatWord(name, line.indent)
  )
}

/** `globe:` left of the steps around it, or `- power:` where the others have no dash. */
function oddSibling(text: string, line: Line, lower: Level | undefined): Mistake | undefined {
  const name = lower && nameOfLine(lower.line.content)
  if (lower === undefined || name === undefined) return undefined
  if (/^- /.test(lower.line.content)) {
    if (lower.line.indent !== line.indent || line.indent === 0) return undefined
    if (!named.test(line.content)) return undefined
    const at = lower.line.start + lower.line.indent
    const repairs = [{ at, end: at + 2, text: '' }]
    return { ...misplacedItem(text, at), suggestion: 'delete the dash', repairs }
  }
  const own = nameOfLine(line.content)
  if (own === undefined || !line.content.endsWith(':') || isFormatWord(own, line.indent))
    return undefined
  if (!lower.line.content.endsWith(':') || isFormatWord(name, lower.indent)) return undefined
  const sibling = levelsAbove(text, lower.line).some(({ indent }) => indent === line.indent)
  return sibling ? oddOne(text, lower.line, line) : undefined
}

function betweenLevels(text: string, line: Line): Mistake {
  if (/^-[A-Za-z"'[{]/.test(line.content)) return dashWithoutSpace(line.start + line.indent)
  const above = lineBefore(text, line)
  if (above !== undefined && above.indent < line.indent && isTooFarLeft(text, above, line)) {
    return oddOne(text, above, line)
  }
  const levels = levelsAbove(text, line)
  const item = /^-(\s|$)/.test(line.content)
  if (item && levels.some(({ indent }) => indent === line.indent)) {
    return misplacedItem(text, line.start + line.indent)
  }
  const lower = levels.findLast(({ indent }) => indent < line.indent)
  const same = levels.find(({ indent }) => indent === line.indent)
  const sibling = item ? undefined : (oddSibling(text, line, same) ?? oddSibling(text, line, lower))
  if (sibling !== undefined) return sibling
  const higher = levels.find(({ indent }) => indent > line.indent)
  const parent = levels.findLast(({ indent }) => indent < (lower?.indent ?? 0))
  if (lower !== undefined && parent !== undefined && isOdd(lower.line, line, parent)) {
    return oddOne(text, lower.line, line)
  }
  const first = lower !== undefined && higher !== undefined && named.test(line.content)
  if (first && isOdd(higher.line, line, lower)) {
    const before = lineBefore(text, higher.line)
    if (before !== undefined && before.indent <= lower.indent)
      return oddOne(text, higher.line, line)
  }
  const within = higher !== undefined && !named.test(higher.line.content)
  if (!item && !within && !named.test(line.content)) return textWithoutName(text, line)
  const below = line.content.endsWith(':') ? nextLine(text, line) : undefined
  const near = nearLevel(line, lower, higher, below)
  const alone = near < line.indent && below !== undefined && below.indent > line.indent
  const others = [lower, higher].flatMap((level) => (level === undefined ? [] : [level.indent + 1]))
  const repairs = shiftLines(text, line, near, alone ? 1 : undefined)
  return {
    ...words(line),
    message: `This line starts in column ${line.indent + 1}, but the lines above start in column ${others.join(' or ')}.`,
    repairs,
    // Deeper than all above: what these lines belong to may be missing.
    ...(higher === undefined &&
      repairs.length > 1 && { hides: true, reaches: lineAt(text, repairs.at(-1)?.at ?? 0).end }),
  }
}

/** The column that a line between two levels was probably meant to start in. */
function nearLevel(line: Line, lower?: Level, higher?: Level, below?: Line): number {
  if (higher === undefined || lower === undefined) return higher?.indent ?? lower?.indent ?? 0
  // Lines that belong to this one stand further in than it should; a name is not part of a text.
  if (below !== undefined && below.indent <= higher.indent) return lower.indent
  if (!named.test(higher.line.content) && named.test(line.content)) return lower.indent
  if (/^-(\s|$)/.test(line.content)) return higher.indent
  const halfway = line.indent - lower.indent === higher.indent - line.indent
  if (halfway && isFormatWord(nameOfLine(line.content) ?? '', lower.indent)) return lower.indent
  return line.indent - lower.indent < higher.indent - line.indent ? lower.indent : higher.indent
}

/** The first line of a level is the one at fault where only the line after it is two columns in. */
function isOdd(first: Line, second: Line, parent: Level): boolean {
  return first.indent - parent.indent !== 2 && second.indent - parent.indent === 2
}

function oddOne(text: string, line: Line, next: Line): Mistake {
  return {
    ...words(line),
    message: `This line starts in column ${line.indent + 1}, but those after it in column ${next.indent + 1}.`,
    repairs: shiftLines(text, line, next.indent, 1),
  }
}

function words(line: Line): Pick<Mistake, 'code' | 'start' | 'end'> {
  const start = line.start + line.indent
  return { code: 'wrong-indentation', start, end: start + Math.max(1, line.content.length) }
}
