import { type Line, lineAt, lineBefore, nextLine } from '../line-at.ts'
import { shiftLines } from '../shift-lines.ts'
import type { Mistake, Trouble } from '../trouble.ts'
import { misplacedItem } from './misplaced-item.ts'

const mostLines = 500
const mostLevels = 70

/** A line that stands between two levels, or deeper than a line that already has its value. */
export function wrongIndentation(trouble: Trouble): Mistake | undefined {
  const { text, code, message, start, end } = trouble
  const between =
    (code === 'BAD_INDENT' && message.startsWith('All mapping items')) ||
    (code === 'MISSING_CHAR' && message.startsWith('Sequence item without')) ||
    (code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('A block sequence'))
  if (between) return betweenLevels(text, lineAt(text, start))
  if (!trouble.also.includes('MULTILINE_IMPLICIT_KEY') && code !== 'MULTILINE_IMPLICIT_KEY') {
    return undefined
  }
  const line = lineAt(text, start)
  // The key that the library took together runs on to the line that is too deep.
  const stop = code === 'MULTILINE_IMPLICIT_KEY' ? end : text.indexOf(':', line.end)
  const deep = lineAt(text, Math.max(line.end + 1, stop - 1))
  if (deep.start <= line.start || !/^(["']?)[\w -]{1,40}\1:(\s|$)/.test(deep.content))
    return undefined
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

/** The column that a line's first name starts in, past the dashes of list items. */
function levelOf(text: string, line: Line): number {
  return /^ *(- +)*/.exec(text.slice(line.start, line.end))?.[0].length ?? line.indent
}

function betweenLevels(text: string, line: Line): Mistake {
  const levels = levelsAbove(text, line)
  const item = /^-(\s|$)/.test(line.content)
  if (item && levels.includes(line.indent)) return misplacedItem(text, line.start + line.indent)
  const lower = levels.findLast((level) => level < line.indent)
  const higher = levels.find((level) => level > line.indent)
  const below = line.content.endsWith(':') ? nextLine(text, line) : undefined
  // Lines that belong to this one stand further in than it should.
  const tooHigh = higher !== undefined && below !== undefined && below.indent <= higher
  const nearer = lower !== undefined && line.indent - lower < (higher ?? 0) - line.indent && !item
  const near = higher === undefined || tooHigh || nearer ? (lower ?? 0) : higher
  const alone = near < line.indent && below !== undefined && below.indent > line.indent
  const others = [lower, higher].flatMap((level) => (level === undefined ? [] : [level + 1]))
  return {
    ...words(line),
    message: `This line starts in column ${line.indent + 1}, but the lines above start in column ${others.join(' or ')}.`,
    repairs: shiftLines(text, line, near, alone ? 1 : undefined),
  }
}

/** The columns that lines above, and what stands behind their dashes, start in; ascending. */
function levelsAbove(text: string, line: Line): readonly number[] {
  const levels = new Set<number>()
  let lowest = Number.POSITIVE_INFINITY
  let above = lineBefore(text, line)
  for (let lines = 0; above !== undefined && lines < mostLines; lines++) {
    if (above.indent < lowest && !above.content.startsWith('#')) {
      lowest = above.indent
      levels.add(above.indent)
      levels.add(levelOf(text, above))
    }
    if (lowest === 0 || levels.size > mostLevels) break
    above = lineBefore(text, above)
  }
  return [...levels].sort((one, other) => one - other)
}

function words(line: Line): Pick<Mistake, 'code' | 'start' | 'end'> {
  const start = line.start + line.indent
  return { code: 'wrong-indentation', start, end: start + Math.max(1, line.content.length) }
}
