import type { CountedUnit } from './build-index.ts'
import type { Postings } from './search-index.ts'

/** In names and causes a term counts once; in texts by how often it stands there and by their length (BM25). */
export function postingsOf(units: readonly CountedUnit[], terms: number): readonly Postings[] {
  const texts = units.filter(({ field }) => field === 'text')
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length)
  const sizes = new Int32Array(terms)
  for (const { counts } of units)
    for (const term of counts.keys()) sizes[term] = (sizes[term] ?? 0) + 1
  const postings = Array.from(sizes, (size) => ({
    units: new Int32Array(size),
    weights: new Float32Array(size),
  }))
  const filled = new Int32Array(terms)
  for (const [place, { field, counts, length }] of units.entries())
    for (const [term, count] of counts) {
      const at = filled[term] ?? 0
      const { units: into, weights } = postings[term] ?? {}
      if (into === undefined || weights === undefined) continue
      into[at] = place
      weights[at] = field === 'text' ? saturated(count, length / mean) : 1
      filled[term] = at + 1
    }
  return postings
}

/** 0 to 1: the first time counts most, and less in a long text. */
function saturated(count: number, length: number): number {
  return count / (count + 1.2 * (0.25 + 0.75 * length))
}
