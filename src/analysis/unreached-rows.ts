import type { DecideFact, DecideRow } from '../knowledge/fact.ts'
import { NO_ATOMS } from './atom-set.ts'
import { type Box, isWithin, meet } from './box.ts'

/** Rows of a decision that never hold. */
export interface Unreached {
  readonly rows: readonly DecideRow[]
  /** Empty where an input can never be what the row says. */
  readonly by: readonly DecideRow[]
}

/** The rows that never hold, given those that do; `boxes` are what each row names. */
export function unreachedRows(
  { rows }: DecideFact,
  boxes: readonly Box[],
  used: ReadonlySet<number>,
): readonly Unreached[] {
  const groups = new Map<
    string,
    { readonly rows: DecideRow[]; readonly by: readonly DecideRow[] }
  >()
  for (const [index, row] of rows.entries()) {
    const box = boxes[index]
    if (used.has(index) || !box) continue
    const above = rows.slice(0, index)
    const alone = above.find((_, other) => isWithin(box, boxes[other] ?? box))
    const by = alone ? [alone] : above.filter((_, other) => meet(boxes[other] ?? box, box))
    const name = alone && !isVoid(box) ? String(rows.indexOf(alone)) : `row ${index}`
    const group = groups.get(name) ?? { rows: [], by: isVoid(box) ? [] : by }
    group.rows.push(row)
    groups.set(name, group)
  }
  return [...groups.values()]
}

function isVoid(box: Box): boolean {
  return [...box.values()].some((set) => set === NO_ATOMS)
}
