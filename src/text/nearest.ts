import { normalise } from './normalise.ts'

const longestName = 100
const mostEdits = 4

/** The candidates that `name` is probably a slip for, nearest first, ties in the order given; empty when none is near. */
export function nearest(name: string, candidates: Iterable<string>, most = 1): readonly string[] {
  if (name.length > longestName) return []
  const wanted = normalise(name)
  const near: { candidate: string; distance: number }[] = []
  for (const candidate of new Set(candidates)) {
    const distance = nearness(wanted, normalise(candidate))
    if (distance !== undefined) near.push({ candidate, distance })
  }
  return near
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function nearness(wanted: string, candidate: string): number | undefined {
  const longer = Math.max(wanted.length, candidate.length)
  if (longer > longestName) return undefined
  const shorter = Math.min(wanted.length, candidate.length)
  const allowed = longer < 3 ? 0 : Math.min(mostEdits, Math.floor(longer / 3))
  if (longer - shorter <= allowed) {
    const distance = damerauDistance(wanted, candidate)
    if (distance <= allowed) return distance
  }
  // A name cut short is a slip too, but less likely to be the one than a misspelt name.
  return wanted.length >= 3 && candidate.startsWith(wanted) ? mostEdits + 1 : undefined
}

/** How many letters must be put in, left out, replaced or swapped with their neighbour. */
function damerauDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let fewest = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (row > 1 && column > 1 && swapped) {
        fewest = Math.min(fewest, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(fewest)
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}
