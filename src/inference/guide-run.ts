import type { Answer } from '../knowledge/answer.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { Outcome } from '../knowledge/scenario.ts'
import type { Needed } from './known.ts'
import type { Place, PlaceInfo, Rule } from './rule.ts'

/** A rule that fired, with what made it fire. */
export interface Fired {
  readonly rule: Rule
  /** The answer, where the rule's condition is one. */
  readonly answer?: Answer
  /** The outcome, where it is one and it was reported. */
  readonly outcome?: Outcome
  /** Other rules of the same place could fire as well: the answer was not definite. */
  readonly open: boolean
}

/** A place that was reached and lacks something. */
export type Demand =
  | {
      readonly kind: 'fact'
      readonly place: PlaceInfo
      readonly asked: FactId
      readonly needed: Needed
    }
  | { readonly kind: 'outcome'; readonly place: PlaceInfo; readonly cause: string }

/** What one pass through one guide came to. */
export interface GuideRun {
  /** In the order of firing. */
  readonly fired: readonly Fired[]
  readonly demands: readonly Demand[]
  /** Places whose answer is known although no rule of theirs takes it. */
  readonly gaps: readonly Place[]
}
