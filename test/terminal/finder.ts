import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Result } from '../../src/search/found.ts'
import type { Finder } from '../../src/terminal/turns/setting.ts'

/** Finds guides whose title holds every word; sure when one does. Knows one cause and one code too. */
export function plainFinder(knowledge: KnowledgeBase): Finder {
  return (words) => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
    const results = [...resultsOf(knowledge)].filter(({ title }) =>
      wanted.every((word) => title.toLowerCase().includes(word)),
    )
    const band = results.length === 0 ? 'none' : results.length === 1 ? 'match' : 'suggest'
    const matched = wanted.map((word) => ({ word, as: word, in: 'title' as const }))
    return {
      query: words,
      band,
      results: results.map((result) => ({ ...result, matched })),
      notUnderstood: results.length === 0 ? wanted : [],
    }
  }
}

function* resultsOf(knowledge: KnowledgeBase): Iterable<Result> {
  const common = { score: 1, confidence: 1, matched: [], facts: {} }
  for (const { id, title } of knowledge.guides.values()) {
    yield { ...common, kind: 'guide', guide: id, title }
  }
  yield {
    ...common,
    kind: 'cause',
    guide: 'sms-not-received',
    cause: 'sms-not-received/reception',
    title: 'Reception is poor',
    facts: { 'sending-status': 'succeeded', 'phone-state': 'reception' },
  }
  yield {
    ...common,
    kind: 'code',
    code: '1008',
    title: '1008: The request timed out',
    meaning: 'The request timed out',
    fix: 'Send it **again**.',
  }
}
