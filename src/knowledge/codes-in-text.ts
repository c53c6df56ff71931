import { type CodeIndex, type CodeName, codeIndex } from './code-index.ts'
import { hasLabelBefore, hasOtherLabelBefore } from './code-label.ts'
import { countsAsCode, isWholeValue, type Meeting } from './counts-as-code.ts'
import { foldCode } from './fold-code.ts'
import { notCodes } from './not-codes.ts'
import { standsAlone } from './stands-alone.ts'
import type { Row, Table } from './table.ts'

/** A code met in a text; `start` and `end` are UTF-16 offsets into that text. */
export interface CodeFound {
  /** As the table writes it. */
  readonly code: string
  readonly rows: readonly Row[]
  readonly start: number
  readonly end: number
}

const space = 32
const around = /[\s"'“”`()[\]{}<>.,;:!?。，、！？*#]/u

/**
 * The codes of a table that a text holds, each set of rows once, in order of appearance. Exact names only: a number or
 * name that the table does not hold never becomes a similar one. A name of several rows is left out where another one
 * in the text says which of them is meant. Takes time linear in the length of the text.
 */
export function codesIn(
  text: string,
  table: Table,
  keys: readonly string[] = table.keys,
): readonly CodeFound[] {
  const index = codeIndex(table, keys)
  // The escapes of a JSON string that was pasted as text are white space.
  const folded = foldCode(text).replace(/\\[nrt]/gu, '  ')
  const found = new Map<string, CodeFound>()
  for (const each of allCodes(text, folded, index)) {
    const rows = each.rows.map((row) => row.index).join()
    if (!found.has(rows)) found.set(rows, each)
  }
  const distinct = [...found.values()]
  return distinct.filter((wide) => !distinct.some((narrow) => isNarrower(narrow, wide)))
}

function isNarrower(narrow: CodeFound, wide: CodeFound): boolean {
  if (narrow.rows.length >= wide.rows.length) return false
  return narrow.rows.every((row) => wide.rows.includes(row))
}

function* allCodes(text: string, folded: string, index: CodeIndex): Generator<CodeFound> {
  const stretches = notCodes(folded)
  const whole = wholeOf(folded)
  let nextStretch = 0
  let start = 0
  while (start < folded.length) {
    const met = continuesWord(folded, start) ? undefined : longestAt(folded, start, index, meet)
    if (met === undefined) {
      start++
      continue
    }
    while ((stretches[nextStretch]?.end ?? start + 1) <= start) nextStretch++
    const stretch = stretches[nextStretch]
    const inside = stretch !== undefined && stretch.start <= start ? stretch.kind : undefined
    const allowed = inside === undefined || (inside === 'address' && hasLabelBefore(folded, start))
    const { end, name } = met
    const counts = allowed && (!name.plain || countsAsCode(meet(name, start, end)))
    if (counts && !hasOtherLabelBefore(folded, start)) {
      yield { code: name.written, rows: name.rows, start, end }
    }
    start = end
  }

  function meet({ written }: CodeName, from: number, end: number): Meeting {
    const isWholeText = from <= whole.start && end >= whole.end
    return { folded, original: text, start: from, end, written, isWholeText }
  }
}

/** A quick look that spares most of the walking; `standsAlone` looks closely. */
function continuesWord(folded: string, start: number): boolean {
  const before = folded.charCodeAt(start - 1)
  return (before >= 97 && before <= 122) || (before >= 48 && before <= 57)
}

interface Met {
  readonly name: CodeName
  readonly end: number
}

/** The longest name that begins at `start` and stands alone. */
function longestAt(
  folded: string,
  start: number,
  index: CodeIndex,
  meet: (name: CodeName, start: number, end: number) => Meeting,
): Met | undefined {
  const met: Met[] = []
  let node = index.root
  let at = start
  while (at < folded.length) {
    const unit = folded.charCodeAt(at)
    const next = node.next.get(unit)
    if (next === undefined) break
    node = next
    at++
    while (unit === space && folded.charCodeAt(at) === space) at++
    if (node.placeholder !== undefined) {
      const end = endOfEnding(folded, at, node.placeholder)
      if (end !== undefined) met.push({ name: node.placeholder, end })
    }
    if (node.name !== undefined) met.push({ name: node.name, end: at })
  }
  // Of two as long as each other the placeholder comes first, so that the complete name is found.
  met.sort((one, other) => one.end - other.end || completeness(one) - completeness(other))
  const alone = met.filter(({ end }) => standsAlone(folded, start, end))
  const longest = alone.at(-1)
  if (longest === undefined || !longest.name.endsSentence) return longest
  return isWholeValue(meet(longest.name, start, longest.end)) ? longest : (alone.at(-2) ?? longest)
}

function completeness({ name }: Met): number {
  return name.ending === undefined ? 1 : 0
}

/** Where the ending that a placeholder stands for ends: letters and digits, a digit among them or all of them `x`. */
function endOfEnding(folded: string, start: number, { ending }: CodeName): number | undefined {
  if (ending === undefined) return undefined
  const found = /^[a-z0-9_]+/u.exec(folded.slice(start, start + ending.most + 1))?.[0] ?? ''
  if (found.length < ending.least || found.length > ending.most) return undefined
  return /\d|^x+$/u.test(found) ? start + found.length : undefined
}

/** The offsets between which the text has more than quotation marks, brackets and the like. */
function wholeOf(folded: string): { start: number; end: number } {
  let start = 0
  let end = folded.length
  while (start < end && around.test(folded[start] ?? '')) start++
  while (end > start && around.test(folded[end - 1] ?? '')) end--
  return { start, end }
}
