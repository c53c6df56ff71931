import type { CodeIndex, CodeName } from './code-index.ts'
import { standsAlone } from './stands-alone.ts'

/** A name of a table met in a text, and where it ends there. */
export interface NameMet {
  readonly name: CodeName
  readonly end: number
}

const space = 32

/**
 * The longest name that begins at `start` of folded `text` and stands alone. One that ends in the mark of a sentence
 * yields to a shorter one, unless it is a whole value.
 */
export function longestName(
  text: string,
  start: number,
  index: CodeIndex,
  isWhole: (name: CodeName, start: number, end: number) => boolean,
): NameMet | undefined {
  const alone = namesAt(text, start, index).filter(({ end }) => standsAlone(text, start, end))
  const longest = alone.at(-1)
  if (longest === undefined || !longest.name.endsSentence) return longest
  return isWhole(longest.name, start, longest.end) ? longest : (alone.at(-2) ?? longest)
}

/** The names that begin at `start`, from the shortest to the longest. */
function namesAt(text: string, start: number, index: CodeIndex): readonly NameMet[] {
  const met: NameMet[] = []
  let node = index.root
  let at = start
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    const next = node.next.get(unit)
    if (next === undefined) break
    node = next
    at++
    while (unit === space && text.charCodeAt(at) === space) at++
    if (node.placeholder !== undefined) {
      const end = endOfEnding(text, at, node.placeholder)
      if (end !== undefined) met.push({ name: node.placeholder, end })
    }
    if (node.name !== undefined) met.push({ name: node.name, end: at })
  }
  if (met.length < 2) return met
  // Of two as long as each other the placeholder comes first, so that the complete name is found.
  return met.sort((one, other) => one.end - other.end || completeness(one) - completeness(other))
}

function completeness({ name }: NameMet): number {
  return name.ending === undefined ? 1 : 0
}

/** Where the ending that a placeholder stands for ends: letters and digits, a digit among them or all of them `x`. */
function endOfEnding(text: string, start: number, { ending }: CodeName): number | undefined {
  if (ending === undefined) return undefined
  const found = /^[a-z0-9_]+/u.exec(text.slice(start, start + ending.most + 1))?.[0] ?? ''
  if (found.length < ending.least || found.length > ending.most) return undefined
  return /\d|^x+$/u.test(found) ? start + found.length : undefined
}
