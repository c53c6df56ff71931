import type { FactId } from '../knowledge/fact.ts'
import type { AskStep, Branch, Step } from '../knowledge/step.ts'
import type { AtomSet } from './atom-set.ts'
import type { Box } from './box.ts'

/** Cases that come to a step, and the way they came. */
export interface Arrival {
  /** What the facts may be that matter from here on. */
  readonly box: Box
  /** Facts whose answer is known in every one of these cases, of those that texts mention. */
  readonly known: ReadonlySet<FactId>
  /** Absent at the start of a guide. */
  readonly from?: Passage
  /** The arrivals that this one stands for; it may hold more cases than they do. */
  readonly parts?: readonly Arrival[]
}

/** Cases that leave a step by one branch, or a `try` where nothing helped. */
export interface Passage {
  readonly arrival: Arrival
  readonly step: Step
  /** Absent for a `try`. */
  readonly asked?: { readonly step: AskStep; readonly branch: Branch; readonly index: number }
  /** What the fact that was asked may be, where the branch takes it. */
  readonly taken: AtomSet
  /** Unsure, where no branch is written for it: then every branch stays open. */
  readonly openly: AtomSet
  /** The cases of the inputs, where the fact is decided. */
  readonly region?: Box
  /** The fact is decided, but its inputs could not be told apart: any value was allowed. */
  readonly guessed?: true
}
