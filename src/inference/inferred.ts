import type { FactId } from '../knowledge/fact.ts'
import type { GuideId } from '../knowledge/target.ts'
import type { Link } from './chain.ts'
import type { Conclusion } from './conclusion.ts'
import type { Known, Needed } from './known.ts'
import type { PlaceInfo, Rule } from './rule.ts'

interface InferredCommon {
  /** The rules that led here, first one first. */
  readonly chain: readonly Link[]
  /** What the given texts say; its `used` names the facts that mattered. */
  readonly known: Known
  /** Causes, as `guide/cause`, whose reported outcome mattered. */
  readonly usedOutcomes: ReadonlySet<string>
}

/** A question: the next thing to know. */
export interface InferredQuestion extends InferredCommon {
  readonly kind: 'question'
  readonly guide: GuideId
  readonly place: PlaceInfo
  /** The fact that the step asks for; `needed.fact` is the one to ask the person about. */
  readonly asked: FactId
  readonly needed: Needed
  /** The rules that wait for the answer. */
  readonly waiting: readonly Rule[]
  /** How many places and conclusions are open; 1 while every answer was definite. */
  readonly open: number
}

/** A cause to check. */
export interface InferredCheck extends InferredCommon {
  readonly kind: 'check'
  readonly guide: GuideId
  readonly place: PlaceInfo
  /** `guide/cause`. */
  readonly cause: string
}

/** One conclusion that is still possible, with the chain that leads to it. */
export interface Candidate {
  readonly conclusion: Conclusion
  readonly chain: readonly Link[]
}

export interface InferredConclusion extends InferredCommon {
  readonly kind: 'conclusion'
  readonly conclusion: Conclusion
  /** A check put it right. */
  readonly fixed: boolean
}

export interface InferredUndecided extends InferredCommon {
  readonly kind: 'undecided'
  /** The likeliest first; at least two. */
  readonly candidates: readonly Candidate[]
}

/** What the rules say of a case: what to ask or check next, or where it ends. */
export type Inferred = InferredQuestion | InferredCheck | InferredConclusion | InferredUndecided
