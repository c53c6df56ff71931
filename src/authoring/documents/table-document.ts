import type { TableId } from '../../knowledge/fact.ts'
import type { Located, Span } from '../../text/span.ts'

/** A CSV file of `tables/` as written. */
export interface TableDocument {
  readonly kind: 'table'
  readonly path: string
  /** From the file's name. */
  readonly id: TableId
  /** False when a mistake may hide rows or columns. */
  readonly complete: boolean
  readonly columns: readonly Located<string>[]
  readonly rows: readonly RowDocument[]
}

/** A row's cells in the order of the columns; the place of one is found when it is needed (`cellSpan`). */
export interface RowDocument {
  readonly cells: readonly string[]
  readonly span: Span
}
