import type { FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CauseId, GuideId, NoteId } from '../knowledge/target.ts'

/** Why a consultation ends in an escalation although no cause is known. */
export type EscalationReason =
  /** The guide says so. */
  | 'written'
  /** No branch of the step takes the answer. */
  | 'gap'
  /** The guide was entered before. */
  | 'again'
  /** The remedy was tried and did not help. */
  | 'refused'

/** Where a path ends. */
export type Conclusion =
  | { readonly kind: 'cause'; readonly guide: GuideId; readonly cause: CauseId }
  | { readonly kind: 'information'; readonly guide: GuideId }
  | { readonly kind: 'unanswered'; readonly guide: GuideId }
  | { readonly kind: 'note'; readonly guide: GuideId; readonly note: NoteId }
  | {
      readonly kind: 'escalation'
      readonly guide: GuideId
      readonly reason: EscalationReason
      /** The guide that would have been entered again. */
      readonly again?: GuideId
      /** What was asked where no branch takes the answer. */
      readonly asked?: FactId
    }

/** Equal conclusions have equal names; escalations are equal when they say the same. */
export function nameOfConclusion(conclusion: Conclusion, knowledge: KnowledgeBase): string {
  switch (conclusion.kind) {
    case 'cause':
      return `cause ${conclusion.guide}/${conclusion.cause}`
    case 'note':
      return `note ${conclusion.guide}/${conclusion.note}`
    case 'information':
    case 'unanswered':
      return `${conclusion.kind} ${conclusion.guide}`
    case 'escalation':
      return `escalation ${knowledge.guides.get(conclusion.guide)?.escalation ?? knowledge.escalation}`
    default:
      return conclusion satisfies never
  }
}
