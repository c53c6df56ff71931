import type { FactId } from '../knowledge/fact.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'

/** A set of cases: what each fact may be. A fact that is absent may be anything. No set is empty. */
export type Box = ReadonlyMap<FactId, AtomSet>

export const ANYTHING: Box = new Map()

/** The cases that are in both boxes; undefined when there are none. */
export function meet(one: Box, other: Box): Box | undefined {
  if (other.size === 0) return one
  if (one.size === 0) return other
  // Most boxes that do not meet differ in the first fact: nothing is copied for them.
  for (const [fact, set] of other) {
    if (((one.get(fact) ?? set) & set) === NO_ATOMS) return undefined
  }
  const met = new Map(one)
  for (const [fact, set] of other) met.set(fact, (one.get(fact) ?? set) & set)
  return met
}

/** True when every case of the first box is in the second. */
export function isWithin(inner: Box, outer: Box): boolean {
  for (const [fact, set] of outer) {
    const narrow = inner.get(fact)
    if (narrow === undefined || (narrow & ~set) !== NO_ATOMS) return false
  }
  return true
}

/** One box with exactly the cases of both, where there is such a box. */
export function mergeExactly(
  one: Box,
  other: Box,
  all: (fact: FactId) => AtomSet,
): Box | undefined {
  if (one.size !== other.size) return undefined
  let differing: FactId | undefined
  for (const [fact, set] of one) {
    const against = other.get(fact)
    if (against === undefined) return undefined
    if (against === set) continue
    if (differing !== undefined) return undefined
    differing = fact
  }
  if (differing === undefined) return one
  return withSet(
    one,
    differing,
    (one.get(differing) ?? NO_ATOMS) | (other.get(differing) ?? NO_ATOMS),
    all,
  )
}

/** The smallest box that holds both. */
export function hull(one: Box, other: Box, all: (fact: FactId) => AtomSet): Box {
  const held = new Map<FactId, AtomSet>()
  for (const [fact, set] of one) {
    const against = other.get(fact)
    if (against === undefined) continue
    const either = set | against
    if (either !== all(fact)) held.set(fact, either)
  }
  return held
}

/** The box with one fact set; a fact that may be anything is left out. */
export function withSet(box: Box, fact: FactId, set: AtomSet, all: (fact: FactId) => AtomSet): Box {
  const changed = new Map(box)
  if (set === all(fact)) changed.delete(fact)
  else changed.set(fact, set)
  return changed
}

/** Equal for boxes with the same sets, whatever the order of their facts. */
export function boxKey(box: Box): string {
  if (box.size === 0) return ''
  return [...box]
    .map(([fact, set]) => `${fact}=${set.toString(36)}`)
    .sort()
    .join(' ')
}
