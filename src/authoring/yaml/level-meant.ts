import { levelOf, levelsAbove } from './levels-above.ts'
import { type Line, lineBefore } from './line-at.ts'

const startsBlockText = /:[ \t]+[|>][+-]?\d?$/
const opens = /:$/
const isName = /^[\w"'-][\w"' .-]*:(?: |$)/

interface Around {
  /** The first line further down whose indentation can be trusted. */
  readonly below: Line | undefined
  /** How many spaces a level has. */
  readonly unit: number
  /** What the line holds behind its indentation. */
  readonly content: string
}

/** The column that a line is meant to start in whose own indentation does not say so, by the lines around it. */
export function levelMeant(text: string, line: Line, { below, unit, content }: Around): number {
  const above = lineBefore(text, line)
  if (above === undefined) return 0
  const levels = levelsAbove(text, line)
  // Behind a block text a name stands no further in than the name of that text.
  const block = levels.findLast(({ line: at }) => startsBlockText.test(at.content))
  const isBehindText = block !== undefined && isName.test(content)
  const open = levels
    .map(({ indent }) => indent)
    .filter((indent) => !isBehindText || indent <= block.indent)
  if (opens.test(above.content)) open.push(levelOf(text, above) + unit)
  const parent = (below?.indent ?? 0) - unit
  if (opens.test(content) && open.includes(parent)) return parent
  return open.at(-1) ?? 0
}
