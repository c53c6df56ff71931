import type { SearchIndex } from './build-index.ts'
import type { Found } from './found.ts'

export interface SearchOptions {
  /** At most so many results, 8 unless given. */
  readonly limit?: number
  /** The last word may be unfinished. */
  readonly typing?: boolean
}

/** What fits the words best; a blank query finds nothing. Never throws, whatever was typed. */
export function search(index: SearchIndex, words: string, options: SearchOptions = {}): Found {
  const query = words.trim().slice(0, 200)
  if (query === '') return { query, band: 'none', results: [], notUnderstood: [] }
  const hits = index.titles.search(query, { limit: options.limit ?? 8 })
  const results = hits.map(({ item, score = 1 }) => ({
    kind: 'guide' as const,
    guide: item.id,
    title: item.title,
    score: 1 - score,
    confidence: 1 - score,
    matched: [],
    facts: {},
  }))
  const best = results[0]?.confidence ?? 0
  const band = best >= 0.8 ? 'match' : best >= 0.4 ? 'suggest' : 'none'
  return { query, band, results, notUnderstood: [] }
}
