import type { InferredQuestion } from '../inference/inferred.ts'
import type { Reach } from '../inference/rule.ts'
import { describeKey } from '../knowledge/describe-key.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'
import { askOf } from './ask-of.ts'
import type { Lead } from './view.ts'

/** What each answer to a question would lead to, told by the rules that wait for it. */
export function leadsOf(
  question: InferredQuestion,
  knowledge: KnowledgeBase,
  fill: (text: string) => string,
): readonly Lead[] {
  const { asked, needed, waiting, guide } = question
  const fact = knowledge.facts.get(asked)
  // An input of a decision leads nowhere by itself.
  if (!fact || needed.fact !== asked) return []
  return waiting.flatMap((rule): Lead[] => {
    if (rule.condition.kind !== 'answer') return []
    const label = describeKey(fact, rule.condition.key, rule.written)
    return [{ answer: rule.written, label, to: fill(wordsFor(rule.reach, guide, knowledge)) }]
  })
}

function wordsFor(reach: Reach, guide: GuideId, knowledge: KnowledgeBase): string {
  const causeText = (cause: string) => knowledge.guides.get(guide)?.causes.get(cause)?.text ?? cause
  switch (reach.kind) {
    case 'place': {
      if (reach.waits.kind === 'check') return `a check: ${causeText(reach.waits.cause)}`
      const fact = knowledge.facts.get(reach.waits.fact)
      return fact ? `the question: ${askOf(fact)}` : 'a question'
    }
    case 'cause':
      return `the cause: ${causeText(reach.cause)}`
    case 'guide':
      return `another guide: ${knowledge.guides.get(reach.guide)?.title ?? reach.guide}`
    case 'note':
    case 'information':
      return 'an answer'
    case 'unanswered':
    case 'escalate':
      return 'whom to ask'
    default:
      return reach satisfies never
  }
}
