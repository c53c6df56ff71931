import type { Span } from './span.ts'

export type Severity = 'error' | 'warning' | 'advice'

/** A message to a doc writer about their text. */
export interface Diagnostic {
  /** Stable, kebab-case: `unknown-step`. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong and what was expected, one or two sentences of plain words. */
  readonly message: string
  readonly span: Span
  /** What to do next: `did you mean "remarks"?`. */
  readonly suggestion?: string
  /** Other places that belong to the mistake, such as the first of two equal keys. */
  readonly also?: readonly { readonly message: string; readonly span: Span }[]
  /** The answers that lead to a logic finding, in the order they are given. */
  readonly witness?: readonly string[]
  /** Safe text edits that remove the finding. */
  readonly edits?: readonly { readonly span: Span; readonly text: string }[]
}

/** What came of reading: perhaps a value, and every mistake met on the way. */
export interface Reading<T> {
  readonly value?: T
  readonly diagnostics: readonly Diagnostic[]
}
