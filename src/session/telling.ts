import type { FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'
import type { Session } from './session.ts'
import type { Reason, Tried } from './view.ts'

/** What every kind of view is made from. */
export interface Telling {
  readonly knowledge: KnowledgeBase
  /** Fills placeholders in. */
  readonly fill: (text: string) => string
  /** The chain of answers that led here. */
  readonly reasons: readonly Reason[]
  /** What all kinds of view carry. */
  readonly common: {
    readonly guide: GuideId
    readonly title: string
    readonly session: Session
    readonly unused: readonly FactId[]
    readonly tried: readonly Tried[]
  }
}
