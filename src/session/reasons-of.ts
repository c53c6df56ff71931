import type { Link } from '../inference/chain.ts'
import type { Known } from '../inference/known.ts'
import type { Answer } from '../knowledge/answer.ts'
import { describeAnswer } from '../knowledge/describe-answer.ts'
import type { Fact, FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { askOf } from './ask-of.ts'
import type { Reason } from './view.ts'

/** The fired rules of a chain as reasons. What a decision was worked out from comes before it. */
export function reasonsOf(
  chain: readonly Link[],
  known: Known,
  knowledge: KnowledgeBase,
): readonly Reason[] {
  const reasons: Reason[] = []
  const told = new Set<FactId>()
  const tell = (fact: Fact, answer: Answer, link: Link) => {
    if (told.has(fact.id)) return
    told.add(fact.id)
    for (const id of fact.kind === 'decide' ? fact.inputs : []) {
      const input = knowledge.facts.get(id)
      const knowing = input && known.of(id)
      if (input && knowing && 'answer' in knowing) tell(input, knowing.answer, link)
    }
    const label = describeAnswer(fact, answer)
    const { guide, rule } = link
    reasons.push({
      text: `${askOf(fact)} ${label}`,
      fact: fact.id,
      answer:
        rule.condition.kind === 'answer' && rule.condition.fact === fact.id ? rule.written : label,
      label,
      step: rule.step,
      guide,
    })
  }
  for (const link of chain) {
    const { condition } = link.rule
    const fact = condition.kind === 'answer' ? knowledge.facts.get(condition.fact) : undefined
    if (fact && link.answer) tell(fact, link.answer, link)
  }
  return reasons
}
