import type { Arrival, Passage } from './arrival.ts'
import { ANYTHING, type Box, meet } from './box.ts'

/** The way that some cases came, from the start of a guide. */
export interface Trace {
  readonly passages: readonly Passage[]
  /** The cases of the box asked for that came this way; there is one at least. */
  readonly box: Box
}

/** The way to an arrival for some cases of a box. Undefined only where the budget ran out. */
export function traceTo(arrival: Arrival, within: Box): Trace | undefined {
  const passages: Passage[] = []
  let at: Arrival = arrival
  let box = meet(within, at.box)
  while (box) {
    const cases: Box = box
    if (at.parts) {
      const part = at.parts.find((other) => meet(cases, other.box))
      if (!part) return undefined
      at = part
      box = meet(cases, part.box)
      continue
    }
    const { from } = at
    if (!from) return { passages: passages.reverse(), box }
    passages.push(from)
    at = from.arrival
    const back = meet(cases, at.box)
    box = back && meet(back, casesTaken(from))
  }
  return undefined
}

/** The way through a passage for some cases of a box. */
export function traceThrough(passage: Passage, within: Box): Trace | undefined {
  return traceTo({ box: ANYTHING, known: passage.arrival.known, from: passage }, within)
}

/** The cases that a passage takes of those that arrive. */
function casesTaken({ asked, region, taken, openly }: Passage): Box {
  if (!asked) return ANYTHING
  return region ?? new Map([[asked.step.fact, taken | openly]])
}
