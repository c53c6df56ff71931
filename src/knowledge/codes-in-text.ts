import { type CodeIndex, type CodeName, codeIndex } from './code-index.ts'
import { hasLabelBefore, hasOtherLabelBefore } from './code-label.ts'
import { countsAsCode, isWholeValue, type Meeting } from './counts-as-code.ts'
import { foldCode } from './fold-code.ts'
import { longestName } from './longest-name.ts'
import { notCodes } from './not-codes.ts'
import type { Row, Table } from './table.ts'

/** A code met in a text; `start` and `end` are UTF-16 offsets into that text. */
export interface CodeFound {
  /** As the table writes it. */
  readonly code: string
  readonly rows: readonly Row[]
  readonly start: number
  readonly end: number
}

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
  let start = nextBeginning(folded, 0, index)
  while (start < folded.length) {
    const met = longestName(folded, start, index, isWhole)
    if (met === undefined) {
      start = nextBeginning(folded, start + 1, index)
      continue
    }
    const { end, name } = met
    while ((stretches[nextStretch]?.end ?? folded.length) <= start) nextStretch++
    const stretch = stretches[nextStretch]
    const inside = stretch !== undefined && stretch.start <= start ? stretch.kind : undefined
    const allowed = inside === undefined || (inside === 'address' && hasLabelBefore(folded, start))
    const counts = allowed && (!name.plain || countsAsCode(meet(name, start, end)))
    if (counts && !hasOtherLabelBefore(folded, start)) {
      yield { code: name.written, rows: name.rows, start, end }
    }
    start = nextBeginning(folded, end, index)
  }

  function meet({ written }: CodeName, from: number, end: number): Meeting {
    const isWholeText = from <= whole.start && end >= whole.end
    return { folded, original: text, start: from, end, written, isWholeText }
  }

  function isWhole(name: CodeName, from: number, end: number): boolean {
    return isWholeValue(meet(name, from, end))
  }
}

/** Where a name may begin, at `from` or further on: a quick look that spares most of the walking. */
function nextBeginning(folded: string, from: number, { firsts }: CodeIndex): number {
  let before = folded.charCodeAt(from - 1)
  for (let at = from; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const continues = (before >= 97 && before <= 122) || (before >= 48 && before <= 57)
    if (!continues && firsts[unit] === 1) return at
    before = unit
  }
  return folded.length
}

/** The offsets between which the text has more than quotation marks, brackets and the like. */
function wholeOf(folded: string): { start: number; end: number } {
  let start = 0
  let end = folded.length
  while (start < end && around.test(folded[start] ?? '')) start++
  while (end > start && around.test(folded[end - 1] ?? '')) end--
  return { start, end }
}
