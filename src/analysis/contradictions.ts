import type { DecideFact, DecideRow } from '../knowledge/fact.ts'
import { type Box, isWithin, meet } from './box.ts'
import { caseOf } from './case-of.ts'
import type { Diagram } from './decision-diagram.ts'

export interface Contradiction {
  readonly row: DecideRow
  readonly above: DecideRow
  /** Inputs where both hold. */
  readonly both: Box
}

/** More are not looked for. */
const MOST_CONTRADICTIONS = 3

/**
 * The rows that decide otherwise than a row above where both hold, given those that ever hold; `boxes`
 * are what each row names.
 */
export function contradictions(
  fact: DecideFact,
  boxes: readonly Box[],
  used: ReadonlySet<number>,
  diagram: Diagram<number>,
): readonly Contradiction[] {
  const found: Contradiction[] = []
  for (const [index, row] of fact.rows.entries()) {
    if (!used.has(index)) continue
    for (let other = 0; other < index; other += 1) {
      const above = fact.rows[other]
      const [wide, narrow] = [boxes[index], boxes[other]]
      if (!above || !wide || !narrow || above.value === row.value) continue
      const both = meet(narrow, wide)
      // A row that holds for a part of what a row below holds for is an exception to it.
      if (!both || isWithin(narrow, wide)) continue
      const witness = caseOf(diagram, other, both, fact)
      if (!witness) continue
      found.push({ row, above, both: witness })
      break
    }
    // A table that is written in another order altogether is one mistake.
    if (found.length === MOST_CONTRADICTIONS) break
  }
  return found
}
