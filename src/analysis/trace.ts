import type { FactId } from '../knowledge/fact.ts'
import type { Arrival, Passage } from './arrival.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'
import { ANYTHING, type Box } from './box.ts'

/** The way that some cases came, from the start of a guide. */
export interface Trace {
  readonly passages: readonly Passage[]
  /** The cases of the box asked for that came this way; there is one at least. */
  readonly box: Box
}

/** The way to an arrival for some cases of a box. Undefined only where the budget ran out. */
export function traceTo(arrival: Arrival, within: Box): Trace | undefined {
  const passages: Passage[] = []
  // One map for the whole way: a way may be thousands of steps long.
  const box = new Map(within)
  let at = arrival
  while (narrow(box, at.box)) {
    if (at.parts) {
      const part = at.parts.find((other) => isOpen(box, other.box))
      if (!part) return undefined
      at = part
      continue
    }
    const { from } = at
    if (!from) return { passages: passages.reverse(), box }
    passages.push(from)
    if (!narrow(box, casesTaken(from))) return undefined
    at = from.arrival
  }
  return undefined
}

/** The way through a passage for some cases of a box. */
export function traceThrough(passage: Passage, within: Box): Trace | undefined {
  return traceTo({ box: ANYTHING, known: passage.arrival.known, from: passage }, within)
}

/** Leaves only the cases that are in both; false when there are none. */
function narrow(box: Map<FactId, AtomSet>, by: Box): boolean {
  for (const [fact, set] of by) {
    const both = (box.get(fact) ?? set) & set
    if (both === NO_ATOMS) return false
    box.set(fact, both)
  }
  return true
}

/** Whether any cases are in both. */
function isOpen(box: Box, other: Box): boolean {
  for (const [fact, set] of other) {
    if (((box.get(fact) ?? set) & set) === NO_ATOMS) return false
  }
  return true
}

/** The cases that a passage takes of those that arrive. */
function casesTaken({ asked, region, taken, openly }: Passage): Box {
  if (!asked) return ANYTHING
  return region ?? new Map([[asked.step.fact, taken | openly]])
}
