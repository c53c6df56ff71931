import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { buildIndex } from '../search/build-index.ts'
import type { SearchIndex } from '../search/search-index.ts'

const indexes = new WeakMap<KnowledgeBase, SearchIndex>()

/** The search index of a knowledge base, built once. */
export function indexOf(knowledge: KnowledgeBase): SearchIndex {
  const index = indexes.get(knowledge) ?? buildIndex(knowledge)
  indexes.set(knowledge, index)
  return index
}
