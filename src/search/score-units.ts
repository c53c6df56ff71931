import type { QueryWord } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'

/** Units that hold a word of the query: the first `count` of `touched`, with `sums` by unit. Valid until the next query. */
export interface UnitScores {
  readonly count: number
  readonly touched: Int32Array
  /** The weights of the words that stand in a unit, added. */
  readonly sums: Float64Array
}

interface Scratch {
  readonly touched: Int32Array
  readonly sums: Float64Array
  readonly bests: Float64Array
  readonly stamps: Int32Array
}

// Kept per index, since clearing lists as long as the knowledge base would cost more than a query.
const scratches = new WeakMap<SearchIndex, Scratch>()
const manyUnits = 4096

/**
 * Adds up what stands where. A word counts once in a unit, by its surest reading
 * there. In a large knowledge base the common words of a query only add to units that
 * a rarer one stands in.
 */
export function scoreUnits(index: SearchIndex, words: readonly QueryWord[]): UnitScores {
  const scratch = scratchOf(index)
  const { touched, sums, bests, stamps } = scratch
  const rarestFirst = [...words].sort((one, other) => other.weight - one.weight)
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  let seen = 0
  let count = 0
  for (const [place, { readings, weight: most }] of rarestFirst.entries()) {
    const mark = place + 1
    const opens = seen < 0.5 * total
    seen += most
    for (const { term, weight } of readings) {
      const postings = index.postings[term]
      if (postings === undefined) continue
      const { units, weights } = postings
      const value = weight * Math.min(most, index.importance[term] ?? 0)
      const adds = opens || units.length < manyUnits
      for (let at = 0; at < units.length; at += 1) {
        const unit = units[at] as number
        const stamp = stamps[unit] as number
        const gain = value * (weights[at] as number)
        if (stamp === mark) {
          const best = bests[unit] as number
          if (gain <= best) continue
          sums[unit] = (sums[unit] as number) + gain - best
        } else {
          if (stamp === 0) {
            if (!adds) continue
            touched[count] = unit
            count += 1
            sums[unit] = 0
          }
          stamps[unit] = mark
          sums[unit] = (sums[unit] as number) + gain
        }
        bests[unit] = gain
      }
    }
  }
  for (let at = 0; at < count; at += 1) stamps[touched[at] as number] = 0
  return { count, touched, sums }
}

function scratchOf(index: SearchIndex): Scratch {
  const known = scratches.get(index)
  if (known !== undefined) return known
  const size = index.units.length
  const scratch = {
    touched: new Int32Array(size),
    sums: new Float64Array(size),
    bests: new Float64Array(size),
    stamps: new Int32Array(size),
  }
  scratches.set(index, scratch)
  return scratch
}
