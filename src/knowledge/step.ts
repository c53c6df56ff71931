import type { Span } from '../text/span.ts'
import type { AnswerKey } from './answer-key.ts'
import type { FactId } from './fact.ts'
import type { CauseId, StepId, Target } from './target.ts'

/** An answer of a step and where it leads. */
export interface Branch {
  readonly key: AnswerKey
  /** The key as the writer typed it. */
  readonly written: string
  readonly target: Target
  /** The place of the key, and of the target. */
  readonly span: Span
  readonly targetSpan: Span
}

interface StepCommon {
  readonly id: StepId
  readonly span: Span
  /** Shown with the step. */
  readonly say?: string
  readonly sources: readonly string[]
}

/** Asks for a fact. Branches are in the order they are tried: as written, then `listed`, `unsure`, `otherwise`. */
export interface AskStep extends StepCommon {
  readonly kind: 'ask'
  readonly fact: FactId
  readonly branches: readonly Branch[]
}

/** Tries causes one after another. */
export interface TryStep extends StepCommon {
  readonly kind: 'try'
  /** As written; the order of trying is a question of its own (`try-order.ts`). */
  readonly causes: readonly { readonly cause: CauseId; readonly span: Span }[]
  /** Where it goes when nothing helped: `escalate` unless written. */
  readonly otherwise: Target
  readonly otherwiseSpan?: Span
}

/** A named point of a guide. */
export type Step = AskStep | TryStep
