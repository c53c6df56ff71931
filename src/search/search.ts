import { codeResults } from './code-results.ts'
import { confidence } from './confidence.ts'
import type { Band, Found, Result } from './found.ts'
import { guideResult } from './guide-result.ts'
import { notUnderstood } from './not-understood.ts'
import { readQuery } from './read-query.ts'
import type { SearchIndex } from './search-index.ts'

export interface SearchOptions {
  /** At most so many results, 8 unless given. */
  readonly limit?: number
  /** The last word may be unfinished. */
  readonly typing?: boolean
}

const longest = 20_000
const matchFrom = 0.93
const suggestFrom = 0.4

/**
 * What fits the words best: guides, causes, codes. A blank query finds nothing.
 * Never throws, whatever was typed; of very long texts the first 20,000 characters count.
 */
export function search(index: SearchIndex, words: string, options: SearchOptions = {}): Found {
  const query = words.slice(0, longest)
  const { codes, words: read, ranked } = readQuery(index, query, options.typing)
  const likely = confidence(index, read, ranked)
  const sure = ranked[0]?.begun ? Math.max(suggestFrom, likely) : likely
  const coded = codeResults(index, codes.known, query)
  const taken = new Set(coded.map(({ guide }) => guide))
  const others = ranked.slice(0, options.limit ?? 8).flatMap((each, place): readonly Result[] => {
    // Only the first was judged; the others are less likely by their scores, and than the first.
    const less = (each.score / (ranked[0]?.score ?? 1)) ** 2
    const context = {
      query,
      words: read,
      confidence: place === 0 ? sure : Math.min(sure, (1 - sure) * less),
    }
    const result = guideResult(index, each, context)
    return result === undefined || taken.has(result.guide) ? [] : [result]
  })
  const results = [...coded, ...others].slice(0, options.limit ?? 8)
  const unknown = codes.unknown.map(({ text }) => text)
  const understoodNot = [...unknown, ...notUnderstood(query, read)]
  return {
    query: words,
    band: bandOf(results),
    results,
    notUnderstood: [...new Set(understoodNot)],
  }
}

function bandOf([first]: readonly Result[]): Band {
  if (first === undefined || first.confidence < suggestFrom) return 'none'
  return first.confidence < matchFrom ? 'suggest' : 'match'
}
