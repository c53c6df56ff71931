import type { Outcome } from '../../knowledge/scenario.ts'
import type { GuideId } from '../../knowledge/target.ts'
import type { Located, Span } from '../../text/span.ts'

/** A `*.test.yaml` as written. */
export interface ScenariosDocument {
  readonly kind: 'scenarios'
  readonly path: string
  /** The guide it stands beside, from the file's name. */
  readonly guide: GuideId
  readonly complete: boolean
  readonly scenarios: readonly ScenarioDocument[]
}

export interface ScenarioDocument {
  readonly name?: Located<string>
  readonly given: readonly { readonly fact: Located<string>; readonly text: Located<string> }[]
  readonly tried: readonly { readonly cause: Located<string>; readonly outcome: Located<Outcome> }[]
  readonly ticket?: Located<string>
  readonly expect: readonly ExpectedDocument[]
  readonly span: Span
  readonly expectSpan: Span
}

/** What is expected under one key; `asked: []` has no values. */
export interface ExpectedDocument {
  readonly key: ExpectedKey
  readonly values: readonly Located<string>[]
}

export type ExpectedKey =
  | 'cause'
  | 'fixed by'
  | 'answer'
  | 'note'
  | 'escalation'
  | 'undecided'
  | 'asks'
  | 'asked'
  | 'guide'
