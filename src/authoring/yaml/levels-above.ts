import { type Line, lineBefore } from './line-at.ts'

/** A column, counted from 0, that lines start in, and the nearest line above that starts there. */
export interface Level {
  readonly indent: number
  readonly line: Line
}

const mostLines = 500
const mostLevels = 70

/** The column that a line's first name starts in, past the dashes of list items. */
export function levelOf(text: string, line: Line): number {
  return /^ *(- +)*/.exec(text.slice(line.start, line.end))?.[0].length ?? line.indent
}

/** The levels that lie open above a line, those behind dashes too; ascending. */
export function levelsAbove(text: string, line: Line): readonly Level[] {
  const levels = new Map<number, Level>()
  const add = (indent: number, at: Line) => {
    if (!levels.has(indent)) levels.set(indent, { indent, line: at })
  }
  let lowest = Number.POSITIVE_INFINITY
  let above = lineBefore(text, line)
  for (let lines = 0; above !== undefined && lines < mostLines; lines++) {
    if (above.indent < lowest && !above.content.startsWith('#')) {
      lowest = above.indent
      add(above.indent, above)
      add(levelOf(text, above), above)
    }
    if (lowest === 0 || levels.size > mostLevels) break
    above = lineBefore(text, above)
  }
  return [...levels.values()].sort((one, other) => one.indent - other.indent)
}
