import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Found } from '../search/found.ts'
import { type SearchOptions, search } from '../search/search.ts'
import type { Session } from '../session/session.ts'
import { indexOf } from './index-of.ts'

export type GivenFinder = (words: string, options?: SearchOptions) => Found

/** Finds guides by words; choosing one makes known what `given` holds, besides what the words say. */
export function finderOf(knowledge: KnowledgeBase, given?: Session): GivenFinder {
  const index = indexOf(knowledge)
  const facts = Object.fromEntries(
    (given?.answers ?? []).flatMap((one) => ('fact' in one ? [[one.fact, one.text]] : [])),
  )
  return (words, options) => {
    const found = search(index, words, options)
    const results = found.results.map((result) => ({
      ...result,
      facts: { ...result.facts, ...facts },
    }))
    return { ...found, results }
  }
}
