import type { Located, Span } from '../../text/span.ts'

/** `facts.yaml` as written. */
export interface FactsDocument {
  readonly kind: 'facts'
  readonly path: string
  /** False when a mistake may hide facts. */
  readonly complete: boolean
  readonly facts: readonly FactDocument[]
}

export interface FactDocument {
  readonly name: Located<string>
  readonly ask?: Located<string>
  readonly where?: Located<string>
  readonly sources: readonly Located<string>[]
  /** Absent when it is missing or could not be read. */
  readonly type?: FactTypeDocument
}

export type FactTypeDocument =
  | ChoicesDocument
  | YesNoDocument
  | NumberDocument
  | { readonly kind: 'duration' }
  | TextDocument
  | TableFactDocument
  | DecideDocument

export interface ChoicesDocument {
  readonly kind: 'choices'
  readonly choices: readonly ChoiceDocument[]
}

export interface ChoiceDocument {
  readonly name: Located<string>
  readonly label?: Located<string>
  readonly matches: readonly Located<string>[]
}

export interface YesNoDocument {
  readonly kind: 'yes-no'
  readonly span: Span
  /** Words that mean each answer. */
  readonly yes: readonly Located<string>[]
  readonly no: readonly Located<string>[]
}

export interface NumberDocument {
  readonly kind: 'number'
  readonly unit?: Located<string>
  readonly from?: Located<number>
  readonly to?: Located<number>
  readonly whole: boolean
}

export interface TextDocument {
  readonly kind: 'text'
  readonly recognisers: readonly RecogniserDocument[]
}

export interface RecogniserDocument {
  readonly name: Located<string>
  readonly ways: readonly WayDocument[]
  readonly example?: Located<string>
}

/** One way to recognise a text, with its words, codes, patterns, or the name of a table. */
export interface WayDocument {
  readonly way: Way
  readonly values: readonly Located<string>[]
}

export type Way = 'is' | 'starts' | 'contains' | 'code' | 'any code' | 'pattern'

export interface TableFactDocument {
  readonly kind: 'table'
  readonly table: Located<string>
  readonly keys: readonly Located<string>[]
  readonly by?: Located<string>
  readonly readFrom: readonly Located<string>[]
}

export interface DecideDocument {
  readonly kind: 'decide'
  readonly inputs: readonly Located<string>[]
  readonly rows: readonly DecideRowDocument[]
  readonly otherwise?: Located<string>
  /** False when a row could not be read: then it may decide something else. */
  readonly complete: boolean
}

/** A cell per input, then the value; `cells` has as many as there are inputs. */
export interface DecideRowDocument {
  readonly cells: readonly Located<string>[]
  readonly value: Located<string>
  readonly span: Span
}
