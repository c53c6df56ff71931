import type { SearchIndex } from './build-index.ts'
import type { QueryWord } from './read-words.ts'

/** How much of a query's words stands in a unit: the weights of those that do, added. */
export interface UnitScore {
  readonly unit: number
  readonly sum: number
}

interface Scratch {
  readonly sums: Float64Array
  readonly bests: Float64Array
  readonly stamps: Int32Array
}

// Kept per index, since clearing lists as long as the knowledge base would cost more than a query.
const scratches = new WeakMap<SearchIndex, Scratch>()

/** Every unit that holds a word of the query. A word counts once in a unit, by its surest reading there. */
export function scoreUnits(index: SearchIndex, words: readonly QueryWord[]): readonly UnitScore[] {
  const { sums, bests, stamps } = scratchOf(index)
  const touched: number[] = []
  for (const [place, { readings, weight: most }] of words.entries()) {
    for (const { term, weight } of readings) {
      const postings = index.postings[term]
      if (postings === undefined) continue
      const value = weight * Math.min(most, index.importance[term] ?? 0)
      const { units, weights } = postings
      for (let at = 0; at < units.length; at += 1) {
        const unit = units[at] as number
        const gain = value * (weights[at] as number)
        const stamp = stamps[unit] as number
        if (stamp === place + 1) {
          const best = bests[unit] as number
          if (gain <= best) continue
          sums[unit] = (sums[unit] as number) + gain - best
        } else {
          if (stamp === 0) touched.push(unit)
          stamps[unit] = place + 1
          sums[unit] = (sums[unit] as number) + gain
        }
        bests[unit] = gain
      }
    }
  }
  return touched.map((unit) => {
    const sum = sums[unit] ?? 0
    sums[unit] = 0
    stamps[unit] = 0
    return { unit, sum }
  })
}

function scratchOf(index: SearchIndex): Scratch {
  const known = scratches.get(index)
  if (known !== undefined) return known
  const size = index.units.length
  const scratch = {
    sums: new Float64Array(size),
    bests: new Float64Array(size),
    stamps: new Int32Array(size),
  }
  scratches.set(index, scratch)
  return scratch
}
