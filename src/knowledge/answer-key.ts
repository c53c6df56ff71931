import type { Range } from './range.ts'

/** What a branch of a step waits for. */
export type AnswerKey =
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'recogniser'; readonly id: string }
  /** A code or name as written; it stands for every row of the table that it names. */
  | { readonly kind: 'code'; readonly code: string; readonly rows: readonly number[] }
  | { readonly kind: 'range'; readonly range: Range }
  /** Any row of the table that no branch above takes. */
  | { readonly kind: 'listed' }
  | { readonly kind: 'unsure' }
  /** Any definite answer that no branch above takes; never an unsure one. */
  | { readonly kind: 'otherwise' }
