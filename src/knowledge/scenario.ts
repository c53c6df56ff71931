import type { Span } from '../text/span.ts'
import type { FactId } from './fact.ts'
import type { GuideId } from './target.ts'

export type Outcome = 'fixed' | 'not-fixed' | 'cannot-check'

/** What a scenario expects; only what is written is compared. */
export interface Expectation {
  readonly cause?: string
  readonly fixedBy?: string
  /** The guide whose plain answer is given, or `true` for the guide the scenario stands beside. */
  readonly answer?: string
  readonly note?: string
  /** `true`, or words that the escalation's text holds. */
  readonly escalation?: string
  readonly undecided?: readonly string[]
  readonly asks?: FactId
  readonly asked?: readonly FactId[]
  readonly guide?: GuideId
}

/** A test written in YAML: given these answers, expect this. */
export interface Scenario {
  readonly name: string
  readonly guide: GuideId
  readonly span: Span
  /** In written order; raw text. */
  readonly given: ReadonlyMap<FactId, string>
  /** Cause, or `guide/cause`, to outcome. */
  readonly tried: ReadonlyMap<string, Outcome>
  readonly ticket?: string
  readonly expect: Expectation
  readonly expectSpan: Span
}
