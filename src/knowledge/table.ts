import type { Span } from '../text/span.ts'
import type { TableId } from './fact.ts'

/** A row of a table; `index` counts from 0 in written order and names the row within its table. */
export interface Row {
  readonly index: number
  /** Cells by column name. */
  readonly cells: ReadonlyMap<string, string>
  readonly span: Span
}

export interface Table {
  readonly id: TableId
  readonly span: Span
  readonly columns: readonly string[]
  /** Columns whose cells name a row: those that any fact of this table lists, else the first column. */
  readonly keys: readonly string[]
  readonly rows: readonly Row[]
}
