import type { Place } from './rule.ts'

/**
 * Topological ranks: 0 for a place that leads nowhere, otherwise one more than the highest it leads to.
 * Throws on a cycle: readers refuse those, so one that arrives here is our own mistake.
 */
export function rankPlaces(
  leads: ReadonlyMap<Place, readonly Place[]>,
): ReadonlyMap<Place, number> {
  const ranks = new Map<Place, number>()
  const open = new Set<Place>()
  for (const root of leads.keys()) {
    // A stack of our own: a guide of thousands of steps in a row must not exhaust the call stack.
    const stack: { place: Place; next: number }[] = [{ place: root, next: 0 }]
    while (stack.length > 0) {
      const top = stack[stack.length - 1]
      if (!top) break
      if (ranks.has(top.place)) {
        stack.pop()
        continue
      }
      open.add(top.place)
      const child = leads.get(top.place)?.[top.next]
      if (child === undefined) {
        const below = (leads.get(top.place) ?? []).map((place) => ranks.get(place) ?? 0)
        ranks.set(top.place, below.length === 0 ? 0 : below.reduce((a, b) => Math.max(a, b)) + 1)
        open.delete(top.place)
        stack.pop()
        continue
      }
      top.next += 1
      if (ranks.has(child)) continue
      if (open.has(child)) throw new Error(`The steps of a guide form a circle at "${child}".`)
      stack.push({ place: child, next: 0 })
    }
  }
  return ranks
}
