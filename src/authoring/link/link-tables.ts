import type { Row } from '../../knowledge/table.ts'
import type { FactDocument } from '../documents/facts-document.ts'
import type { TableDocument } from '../documents/table-document.ts'
import type { KnownTable } from './known.ts'
import type { Names } from './names.ts'

/** The tables, their key columns being those that the facts of the table name. */
export function linkTables(
  documents: readonly TableDocument[],
  facts: readonly FactDocument[],
): Names<KnownTable> {
  const keys = new Map<string, string[]>()
  for (const { type } of facts) {
    if (type?.kind !== 'table') continue
    const listed = keys.get(type.table.value) ?? []
    keys.set(type.table.value, listed)
    for (const { value } of type.keys) if (!listed.includes(value)) listed.push(value)
  }
  const members = new Map<string, KnownTable>()
  for (const document of documents) {
    members.set(document.id, linkTable(document, keys.get(document.id) ?? []))
  }
  const complete = true
  return { what: 'table', where: 'tables/', members, complete, used: new Set() }
}

function linkTable(document: TableDocument, named: readonly string[]): KnownTable {
  const { id, path, complete } = document
  const columns = document.columns.map(({ value }) => value)
  const keys = named.filter((name) => columns.includes(name))
  const rows = document.rows.map(
    ({ cells, span }, index): Row => ({
      index,
      cells: cellsOf(columns, cells),
      span,
    }),
  )
  const span = { path, start: 0, end: 0 }
  const table = { id, span, columns, keys: keys.length > 0 ? keys : columns.slice(0, 1), rows }
  return { table, complete }
}

function cellsOf(
  columns: readonly string[],
  cells: readonly string[],
): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  for (const [at, column] of columns.entries()) {
    if (!named.has(column)) named.set(column, cells[at] ?? '')
  }
  return named
}

/** The columns of a table as names; `by` and `keys` name them. */
export function columnsOf({ table, complete }: KnownTable): Names<true> {
  return {
    what: 'column',
    where: `tables/${table.id}.csv`,
    members: new Map(table.columns.map((column) => [column, true])),
    complete,
    scope: table.id,
  }
}
