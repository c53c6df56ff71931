import type { Span } from '../text/span.ts'
import type { TableId } from './fact.ts'

/** How a text is recognised. Several words mean: any one of them. Case, width and surrounding space never count. */
export type Recognition =
  | { readonly kind: 'is'; readonly texts: readonly string[] }
  | { readonly kind: 'starts'; readonly texts: readonly string[] }
  | { readonly kind: 'contains'; readonly texts: readonly string[] }
  /** A code as a whole word. */
  | { readonly kind: 'code'; readonly codes: readonly string[] }
  /** Any code of a table. */
  | { readonly kind: 'any code'; readonly table: TableId }
  /** An RE2 pattern, found anywhere in the text, ignoring case. */
  | { readonly kind: 'pattern'; readonly pattern: string }

/** A name for texts of one meaning; the recognisers of a fact are tried in written order. */
export interface Recogniser {
  readonly id: string
  /** What people see in a list; the example where there is one, else a word of it; of a pattern the id. */
  readonly label: string
  /** One or more ways; any one is enough. */
  readonly ways: readonly Recognition[]
  readonly example?: string
  readonly span: Span
}
