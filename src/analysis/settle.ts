import type { FactId } from '../knowledge/fact.ts'
import type { Arrival } from './arrival.ts'
import type { AtomSet } from './atom-set.ts'
import { boxKey, hull, isWithin, mergeExactly } from './box.ts'

/** Arrivals at one step, as few as possible. */
export interface Settled {
  /** Exactly the cases that arrive. */
  readonly arrivals: readonly Arrival[]
  /** What to go on with: the same, or one arrival around them all where there are more than the budget. */
  readonly onward: readonly Arrival[]
}

/** Drops arrivals that others hold, and merges where two are one box. */
export function settle(
  arriving: readonly Arrival[],
  all: (fact: FactId) => AtomSet,
  budget: number,
): Settled {
  if (arriving.length < 2) return { arrivals: arriving, onward: arriving }
  const distinct = new Map<string, Arrival>()
  for (const arrival of arriving) {
    const key = `${boxKey(arrival.box)}|${[...arrival.known].sort().join(' ')}`
    if (!distinct.has(key)) distinct.set(key, arrival)
  }
  const kept: Arrival[] = []
  let tries = budget * budget
  for (const arrival of distinct.values()) {
    let added = arrival
    let index = 0
    while (index < kept.length && tries > 0) {
      tries -= 1
      const other = kept[index]
      if (!other) break
      const joined = joinExactly(other, added, all)
      if (joined === other) break
      if (joined) {
        // What has grown may now be joined with those that were passed over.
        kept.splice(index, 1)
        added = joined
        index = 0
        continue
      }
      index += 1
    }
    if (index >= kept.length || tries <= 0) kept.push(added)
  }
  return { arrivals: kept, onward: kept.length > budget ? [around(kept, all)] : kept }
}

function joinExactly(
  one: Arrival,
  other: Arrival,
  all: (fact: FactId) => AtomSet,
): Arrival | undefined {
  if (isSubset(one.known, other.known) && isWithin(other.box, one.box)) return one
  if (isSubset(other.known, one.known) && isWithin(one.box, other.box)) return other
  if (one.known.size !== other.known.size || !isSubset(one.known, other.known)) return undefined
  const box = mergeExactly(one.box, other.box, all)
  return box && { box, known: one.known, parts: [one, other] }
}

function around(arrivals: readonly Arrival[], all: (fact: FactId) => AtomSet): Arrival {
  const [first, ...rest] = arrivals
  if (!first) throw new Error('Nothing arrives.')
  return {
    box: rest.reduce((box, arrival) => hull(box, arrival.box, all), first.box),
    known: new Set(
      [...first.known].filter((fact) => rest.every((arrival) => arrival.known.has(fact))),
    ),
    parts: arrivals,
  }
}

function isSubset(some: ReadonlySet<FactId>, others: ReadonlySet<FactId>): boolean {
  for (const fact of some) {
    if (!others.has(fact)) return false
  }
  return true
}
