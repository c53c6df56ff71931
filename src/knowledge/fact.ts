import type { Span } from '../text/span.ts'
import type { AnswerKey } from './answer-key.ts'
import type { Recogniser } from './recogniser.ts'

export type FactId = string
export type TableId = string

interface FactCommon {
  readonly id: FactId
  /** The place of the fact's name. */
  readonly span: Span
  /** The question. A fact that is decided has none. */
  readonly ask?: string
  /** How a person finds the answer out. */
  readonly where?: string
  readonly sources: readonly string[]
}

/** One thing a fact may be found to be. */
export interface Choice {
  readonly id: string
  readonly label: string
  /** Words it is recognised by in a ticket or a typed answer. */
  readonly matches: readonly string[]
  readonly span: Span
}

export interface ChoicesFact extends FactCommon {
  readonly kind: 'choices'
  readonly choices: readonly Choice[]
}

/** A choice between `yes` and `no`; the choices are always these two, in this order. */
export interface YesNoFact extends FactCommon {
  readonly kind: 'yes-no'
  readonly choices: readonly Choice[]
}

export interface NumberFact extends FactCommon {
  readonly kind: 'number'
  readonly unit?: string
  /** Bounds, both included, in the fact's own unit. */
  readonly from?: number
  readonly to?: number
  readonly whole: boolean
}

/** A stretch of time; its answers are milliseconds. */
export interface DurationFact extends FactCommon {
  readonly kind: 'duration'
}

/** Free text, typed or pasted; used by the names of its recognisers. */
export interface TextFact extends FactCommon {
  readonly kind: 'text'
  readonly recognisers: readonly Recogniser[]
}

/** A code of a table. */
export interface TableFact extends FactCommon {
  readonly kind: 'table'
  readonly table: TableId
  /** The columns whose cells name a row. */
  readonly keys: readonly string[]
  /** A column that is a fact too: rows of one code may differ by it, and then it is asked. */
  readonly by?: FactId
  /** Text facts whose raw text may already hold the code. */
  readonly readFrom: readonly FactId[]
}

/** One line of a decision: a cell per input (undefined is `any`) and what it decides. */
export interface DecideRow {
  readonly cells: readonly (AnswerKey | undefined)[]
  readonly value: string
  readonly span: Span
}

/** Worked out from other facts, never asked. */
export interface DecideFact extends FactCommon {
  readonly kind: 'decide'
  readonly inputs: readonly FactId[]
  readonly rows: readonly DecideRow[]
  /** What holds where no row does; without it the fact is unsure there. */
  readonly otherwise?: string
  /** The values that rows and `otherwise` name, in written order. */
  readonly choices: readonly Choice[]
}

/** Something that can be known about the case. */
export type Fact =
  | ChoicesFact
  | YesNoFact
  | NumberFact
  | DurationFact
  | TextFact
  | TableFact
  | DecideFact
