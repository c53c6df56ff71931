import type { Row } from './table.ts'

/** What a fact was found to be. */
export type Answer =
  /** Of `choices`, `yes-no` and `decide` facts. */
  | { readonly kind: 'choice'; readonly id: string }
  /** Milliseconds for durations, else the fact's own unit. */
  | { readonly kind: 'number'; readonly value: number }
  /** Of `text` facts; no recogniser: nothing recognised it. */
  | { readonly kind: 'text'; readonly recogniser?: string; readonly text: string }
  /** Of `table` facts: the rows it may be. More than one: not yet told apart. Never empty. */
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  /** Of `table` facts: a code that the table does not hold. */
  | { readonly kind: 'unlisted'; readonly text: string }
  | { readonly kind: 'unsure' }
