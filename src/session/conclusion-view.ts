import type { InferredConclusion } from '../inference/inferred.ts'
import type { Cause } from '../knowledge/cause.ts'
import { candidatesOf } from './candidates-of.ts'
import { citationsOf } from './citations-of.ts'
import { escalationReason } from './escalation-reason.ts'
import type { Telling } from './telling.ts'
import type { AnswerView, ConclusionView, EscalationView } from './view.ts'

/** Where it ends, as data. A cause without a remedy ends in an escalation that says why it has none. */
export function conclusionView(
  inferred: InferredConclusion,
  telling: Telling,
): ConclusionView | AnswerView | EscalationView {
  const { knowledge, fill, common, reasons } = telling
  const { conclusion } = inferred
  const guide = knowledge.guides.get(conclusion.guide)
  const cited = citationsOf(knowledge, guide?.sources)
  switch (conclusion.kind) {
    case 'cause': {
      const cause = guide?.causes.get(conclusion.cause)
      if (!cause) throw new Error(`No cause is called "${conclusion.guide}/${conclusion.cause}".`)
      return causeView(cause, inferred, telling)
    }
    case 'information':
      if (guide?.body.kind !== 'information')
        throw new Error(`"${conclusion.guide}" has no answer.`)
      return { kind: 'answer', ...common, text: fill(guide.body.text), how: reasons, ...cited }
    case 'note': {
      const note = guide?.notes.get(conclusion.note)
      if (!note) throw new Error(`No note is called "${conclusion.note}".`)
      return {
        kind: 'answer',
        ...common,
        note: note.id,
        text: fill(note.text),
        how: reasons,
        ...cited,
      }
    }
    case 'unanswered': {
      const reason = guide?.body.kind === 'unanswered' ? guide.body.reason : ''
      return escalationView(fill(reason), inferred, telling)
    }
    case 'escalation':
      return escalationView(
        escalationReason(conclusion, inferred.chain, knowledge),
        inferred,
        telling,
      )
    default:
      return conclusion satisfies never
  }
}

function causeView(
  cause: Cause,
  inferred: InferredConclusion,
  telling: Telling,
): ConclusionView | EscalationView {
  const { knowledge, fill, common, reasons } = telling
  if (cause.remedy === undefined) {
    return escalationView(fill(`${cause.text} ${cause.unanswered ?? ''}`.trim()), inferred, telling)
  }
  return {
    kind: 'conclusion',
    ...common,
    cause: `${common.guide}/${cause.id}`,
    text: fill(cause.text),
    ...(cause.check === undefined || inferred.fixed ? {} : { check: fill(cause.check) }),
    remedy: fill(cause.remedy),
    fixed: inferred.fixed,
    how: reasons,
    ...citationsOf(knowledge, cause.sources, knowledge.guides.get(common.guide)?.sources),
  }
}

function escalationView(
  reason: string,
  inferred: InferredConclusion,
  telling: Telling,
): EscalationView {
  const { knowledge, fill, common, reasons } = telling
  const guide = knowledge.guides.get(inferred.conclusion.guide)
  const unchecked = common.tried
    .filter(({ outcome }) => outcome === 'cannot-check')
    .map(({ cause }) => {
      const slash = cause.indexOf('/')
      return {
        conclusion: {
          kind: 'cause',
          guide: cause.slice(0, slash),
          cause: cause.slice(slash + 1),
        } as const,
        chain: [],
      }
    })
  return {
    kind: 'escalation',
    ...common,
    text: fill(guide?.escalation ?? knowledge.escalation),
    reason,
    candidates: candidatesOf(unchecked, telling),
    how: reasons,
    ...citationsOf(knowledge, guide?.sources),
  }
}
