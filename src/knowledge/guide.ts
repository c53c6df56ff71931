import type { Span } from '../text/span.ts'
import type { Cause } from './cause.ts'
import type { Step } from './step.ts'
import type { CauseId, GuideId, NoteId, StepId } from './target.ts'

/** A text that a guide ends with, without a cause. */
export interface Note {
  readonly id: NoteId
  readonly text: string
  readonly span: Span
}

/** What a guide holds: steps to a conclusion, a plain answer, or the statement that the sources give none. */
export type GuideBody =
  | {
      readonly kind: 'steps'
      readonly start: StepId
      /** In written order. */
      readonly steps: ReadonlyMap<StepId, Step>
    }
  | { readonly kind: 'information'; readonly text: string; readonly span: Span }
  | { readonly kind: 'unanswered'; readonly reason: string; readonly span: Span }

/** A symptom and how to get from it to a remedy. */
export interface Guide {
  readonly id: GuideId
  /** The place of its title. */
  readonly span: Span
  readonly title: string
  readonly aliases: readonly string[]
  readonly tags: readonly string[]
  readonly sources: readonly string[]
  readonly body: GuideBody
  readonly causes: ReadonlyMap<CauseId, Cause>
  readonly notes: ReadonlyMap<NoteId, Note>
  /** Whom to ask; without it the knowledge base's own escalation holds. */
  readonly escalation?: string
}
