import type { Link } from '../inference/chain.ts'
import type { Candidate } from '../inference/inferred.ts'
import { describeKey } from '../knowledge/describe-key.ts'
import { askOf } from './ask-of.ts'
import { citationsOf } from './citations-of.ts'
import type { Telling } from './telling.ts'
import type { ViewCandidate } from './view.ts'

/** What is still possible, in the order given. */
export function candidatesOf(
  candidates: readonly Candidate[],
  input: Pick<Telling, 'knowledge' | 'fill'>,
): readonly ViewCandidate[] {
  return candidates.map((candidate) => ({
    ...bodyOf(candidate, input),
    guide: candidate.conclusion.guide,
    confirm: confirmOf(candidate.chain, input),
  }))
}

function bodyOf(
  { conclusion }: Candidate,
  { knowledge, fill }: Pick<Telling, 'knowledge' | 'fill'>,
): Omit<ViewCandidate, 'guide' | 'confirm'> {
  const guide = knowledge.guides.get(conclusion.guide)
  switch (conclusion.kind) {
    case 'cause': {
      const cause = guide?.causes.get(conclusion.cause)
      const remedy = cause?.remedy ?? cause?.unanswered
      return {
        kind: 'cause',
        cause: `${conclusion.guide}/${conclusion.cause}`,
        text: fill(cause?.text ?? conclusion.cause),
        ...(cause?.check === undefined ? {} : { check: fill(cause.check) }),
        ...(remedy === undefined ? {} : { remedy: fill(remedy) }),
        ...citationsOf(knowledge, cause?.sources, guide?.sources),
      }
    }
    case 'information':
      return {
        kind: 'answer',
        text: guide?.body.kind === 'information' ? fill(guide.body.text) : (guide?.title ?? ''),
        ...citationsOf(knowledge, guide?.sources),
      }
    case 'note':
      return { kind: 'answer', text: fill(guide?.notes.get(conclusion.note)?.text ?? '') }
    case 'unanswered':
      return {
        kind: 'escalation',
        text: guide?.body.kind === 'unanswered' ? fill(guide.body.reason) : (guide?.title ?? ''),
      }
    case 'escalation':
      return { kind: 'escalation', text: fill(guide?.escalation ?? knowledge.escalation) }
    default:
      return conclusion satisfies never
  }
}

/** The definite answers that would lead there, at each point that was left open. */
function confirmOf(chain: readonly Link[], { knowledge }: Pick<Telling, 'knowledge'>) {
  return chain.flatMap((link): ViewCandidate['confirm'] => {
    const { condition, written } = link.rule
    if (!link.open || condition.kind !== 'answer') return []
    const fact = knowledge.facts.get(condition.fact)
    if (!fact) return []
    const label = describeKey(fact, condition.key, written)
    return [{ fact: fact.id, answer: written, ask: askOf(fact), label }]
  })
}
