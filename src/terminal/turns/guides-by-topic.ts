import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Result } from '../../search/found.ts'

/** A guide of the list that is shown before anything was typed. */
export interface ListedGuide extends Result {
  readonly topic: string
}

const lists = new WeakMap<KnowledgeBase, readonly ListedGuide[]>()

/** All guides under their first tag, tags in alphabetical order, guides without one last. */
export function guidesByTopic(knowledge: KnowledgeBase): readonly ListedGuide[] {
  const before = lists.get(knowledge)
  if (before !== undefined) return before
  const guides = [...knowledge.guides.values()].map(({ id, title, tags: [tag] }) => ({
    kind: 'guide' as const,
    guide: id,
    title,
    topic: tag === undefined ? 'Other' : heading(tag),
    score: 0,
    confidence: 0,
    matched: [],
    facts: {},
    tagged: tag !== undefined,
  }))
  const list = guides.sort(
    (one, other) =>
      Number(other.tagged) - Number(one.tagged) ||
      (one.topic < other.topic ? -1 : one.topic > other.topic ? 1 : 0),
  )
  lists.set(knowledge, list)
  return list
}

// `api` and `faq` are read as letters, `delivery` as a word.
function heading(tag: string): string {
  return tag.length <= 3 ? tag.toUpperCase() : tag.charAt(0).toUpperCase() + tag.slice(1)
}
