import type { FactId } from '../../knowledge/fact.ts'
import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Step } from '../../knowledge/step.ts'
import type { CauseId, GuideId, NoteId, StepId, Target } from '../../knowledge/target.ts'

/** Where a consultation ends. */
export type End =
  | { readonly kind: 'cause'; readonly guide: GuideId; readonly cause: CauseId }
  | { readonly kind: 'note'; readonly guide: GuideId; readonly note: NoteId }
  | { readonly kind: 'information'; readonly guide: GuideId }
  | { readonly kind: 'unanswered'; readonly guide: GuideId }
  | { readonly kind: 'escalate'; readonly guide: GuideId }
  /** It comes back to a guide that it has been in. */
  | { readonly kind: 'loop'; readonly guide: GuideId }
  /** No branch takes the answer. */
  | { readonly kind: 'nowhere'; readonly guide: GuideId; readonly step: StepId }
  /** The version cannot be given that answer. */
  | { readonly kind: 'no answer'; readonly fact: FactId }
  /** The answer is unsure, no branch is written for that, and all stay open. */
  | { readonly kind: 'open' }

/** Where one version is with a case. */
export type Position =
  | { readonly kind: 'step'; readonly guide: Guide; readonly step: Step; readonly entered: Entered }
  /** On the way into another guide; where both versions enter the same one, its own differences tell the rest. */
  | { readonly kind: 'entering'; readonly guide: GuideId; readonly entered: Entered }
  | { readonly kind: 'end'; readonly end: End }

/** The guides that were entered, in order. */
export type Entered = readonly GuideId[]

export function startOf(guide: Guide, entered: Entered): Position {
  const { body, id } = guide
  const within = [...entered, id]
  if (body.kind !== 'steps') return { kind: 'end', end: { kind: body.kind, guide: id } }
  return stepOf(guide, body.start, within)
}

/** Goes into the guide; a guide that was entered before is a loop. */
export function enter(
  { guide, entered }: Extract<Position, { kind: 'entering' }>,
  knowledge: KnowledgeBase,
): Position {
  if (entered.includes(guide)) return { kind: 'end', end: { kind: 'loop', guide } }
  const there = knowledge.guides.get(guide)
  if (!there) throw new Error(`No guide is called "${guide}".`)
  return startOf(there, entered)
}

export function follow(target: Target, guide: Guide, entered: Entered): Position {
  switch (target.kind) {
    case 'go':
      return stepOf(guide, target.step, entered)
    case 'guide':
      return { kind: 'entering', guide: target.guide, entered }
    default:
      return { kind: 'end', end: { ...target, guide: guide.id } }
  }
}

function stepOf(guide: Guide, id: StepId, entered: Entered): Position {
  const step = guide.body.kind === 'steps' ? guide.body.steps.get(id) : undefined
  if (!step) throw new Error(`The guide "${guide.id}" has no step "${id}".`)
  return { kind: 'step', guide, step, entered }
}

/** Equal for equal positions of one version. */
export function positionName(position: Position): string {
  switch (position.kind) {
    case 'step':
      return `${position.entered.join('>')}/${position.step.id}`
    case 'entering':
      return `${position.entered.join('>')}>${position.guide}`
    case 'end':
      return JSON.stringify(position.end)
    default:
      return position satisfies never
  }
}

/** Equal for equal places of both versions, whatever the way there. */
export function placeName(position: Position): string {
  switch (position.kind) {
    case 'step':
      return `${position.guide.id}/${position.step.id}`
    case 'entering':
      return `guide ${position.guide}`
    case 'end':
      return JSON.stringify(position.end)
    default:
      return position satisfies never
  }
}
