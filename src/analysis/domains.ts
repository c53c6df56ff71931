import type { AnswerKey } from '../knowledge/answer-key.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type FactDomain, factDomain } from './fact-domain.ts'
import { keysTested } from './keys-tested.ts'

/** The domains of the facts that some guides test. */
export interface Domains {
  readonly knowledge: KnowledgeBase
  /** Throws for a fact that the knowledge base does not hold. */
  readonly of: (fact: FactId) => FactDomain
}

/** Domains as fine as these guides need them, and no finer. */
export function domainsOf(guides: Iterable<Guide>, knowledge: KnowledgeBase): Domains {
  return domainsFor(keysTested(guides, knowledge), knowledge)
}

/** Domains as fine as these keys need them; each is worked out when it is asked for. */
export function domainsFor(
  keys: ReadonlyMap<FactId, readonly AnswerKey[]>,
  knowledge: KnowledgeBase,
): Domains {
  const domains = new Map<FactId, FactDomain>()
  return {
    knowledge,
    of(id) {
      const known = domains.get(id)
      if (known) return known
      const fact = knowledge.facts.get(id)
      if (!fact) throw new Error(`No fact is called "${id}".`)
      const domain = factDomain(fact, keys.get(id) ?? [], knowledge)
      domains.set(id, domain)
      return domain
    },
  }
}
