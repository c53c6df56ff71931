import type { SearchIndex } from './search-index.ts'
import { type Trigrams, trigramsOf } from './trigrams-of.ts'

const ofPhrases = new WeakMap<SearchIndex, Map<number, Trigrams>>()

/** How much a query looks like the title or alias of a guide that is most like it, letter by letter: 0 to 1. */
export function likeness(index: SearchIndex, guide: number, query: Trigrams): number {
  const known = ofPhrases.get(index) ?? new Map<number, Trigrams>()
  ofPhrases.set(index, known)
  let best = 0
  for (let unit = index.starts[guide] ?? 0; unit < (index.starts[guide + 1] ?? 0); unit += 1) {
    const { field = 'text', text = '' } = index.units[unit] ?? {}
    if (field !== 'title' && field !== 'alias') continue
    const own = known.get(unit) ?? trigramsOf(text)
    known.set(unit, own)
    let shared = 0
    for (const trigram of query) if (own.has(trigram)) shared += 1
    best = Math.max(best, (2 * shared) / (own.size + query.size))
  }
  return best
}
