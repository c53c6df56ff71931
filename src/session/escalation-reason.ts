import type { Link } from '../inference/chain.ts'
import type { Conclusion } from '../inference/conclusion.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'

/** Why it came to an escalation, in a sentence. */
export function escalationReason(
  conclusion: Extract<Conclusion, { kind: 'escalation' }>,
  chain: readonly Link[],
  knowledge: KnowledgeBase,
): string {
  switch (conclusion.reason) {
    case 'written':
      return chain.at(-1)?.rule.condition.kind === 'outcome'
        ? 'None of the checks put it right.'
        : 'These answers need a person who can look further.'
    case 'gap': {
      const { ask } = knowledge.facts.get(conclusion.asked ?? '') ?? {}
      return ask === undefined
        ? 'The guide does not say what to do for this answer.'
        : `The guide does not say what to do for this answer to: ${ask}`
    }
    case 'again': {
      const title = knowledge.guides.get(conclusion.again ?? '')?.title
      return `The answers lead back to "${title ?? conclusion.again}", which was gone through before.`
    }
    case 'refused':
      return 'What the guide suggests was tried and did not help.'
    default:
      return conclusion.reason satisfies never
  }
}
