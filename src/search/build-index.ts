import Fuse from 'fuse.js'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'

/** What `search` looks words up in. */
export interface SearchIndex {
  readonly knowledge: KnowledgeBase
  readonly titles: Fuse<Guide>
}

/** Once per knowledge base. */
export function buildIndex(knowledge: KnowledgeBase): SearchIndex {
  const titles = new Fuse([...knowledge.guides.values()], {
    keys: ['title', 'aliases'],
    includeScore: true,
    ignoreLocation: true,
  })
  return { knowledge, titles }
}
