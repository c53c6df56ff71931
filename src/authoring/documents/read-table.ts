import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Located } from '../../text/span.ts'
import { cellSpan } from '../csv/cell-span.ts'
import { type CsvRecord, parseCsv } from '../csv/parse-csv.ts'
import { mistake } from '../shape/mistake.ts'
import { nameOfFile } from './name-of-file.ts'
import type { RowDocument, TableDocument } from './table-document.ts'

const columnName = /^[A-Za-z_][A-Za-z0-9_-]*$/

/** A table as written: the first row names the columns. It depends on this source only. */
export function readTable(source: Source): Reading<TableDocument> {
  const { path } = source
  const { value: records = [], diagnostics } = parseCsv(source)
  const found: Diagnostic[] = [...diagnostics]
  const empty = {
    kind: 'table',
    path,
    id: nameOfFile(path),
    complete: false,
    columns: [],
    rows: [],
  } as const
  const [header, ...rest] = records
  if (header === undefined) {
    const message = 'This table is empty, expected a first row that names its columns.'
    if (found.length === 0) found.push(mistake('empty-file', message, { path, start: 0, end: 0 }))
    return { value: empty, diagnostics: found }
  }
  const columns = header.cells.map((value, index) => ({
    value,
    span: cellSpan(source, header.span, index),
  }))
  const usable = checkHeader(header, columns, found)
  if (!usable) return { value: empty, diagnostics: found }
  const rows = rest.map((record) => readRow(source, record, columns.length, found))
  const complete = diagnostics.length === 0
  return { value: { ...empty, complete, columns, rows }, diagnostics: found }
}

function checkHeader(
  header: CsvRecord,
  columns: readonly Located<string>[],
  found: Diagnostic[],
): boolean {
  const [first] = columns
  const separator = /[;\t|]/.exec(first?.value ?? '')?.[0]
  if (columns.length === 1 && first !== undefined && separator !== undefined) {
    const name = separator === '\t' ? 'tabs' : `"${separator}"`
    const message = `The columns are separated by ${name}, expected commas.`
    const at = first.span.start + first.value.indexOf(separator)
    const span = { ...first.span, start: at, end: at + 1 }
    found.push(
      mistake('csv-separator', message, span, { suggestion: 'save it as comma-separated' }),
    )
    return false
  }
  const wrong = columns.filter(({ value }) => !columnName.test(value))
  if (wrong.length * 2 > columns.length || /^\d/.test(first?.value ?? '')) {
    const message =
      'The first row names the columns, in letters, digits, hyphens and low lines; this one does not.'
    found.push(mistake('missing-header', message, header.span))
    return false
  }
  for (const { value, span } of wrong) {
    const message =
      value === ''
        ? 'A column has no name.'
        : `"${value}" cannot name a column; names are letters, digits, hyphens and low lines.`
    const better = value.trim().replace(/[^A-Za-z0-9_-]+/g, '_')
    const rest = columnName.test(better) ? { suggestion: `write "${better}"` } : {}
    found.push(mistake('invalid-column', message, span, rest))
  }
  const seen = new Map<string, Located<string>>()
  for (const column of columns) {
    const before = seen.get(column.value)
    if (before === undefined) seen.set(column.value, column)
    else if (column.value !== '') {
      const message = `Two columns are called "${column.value}".`
      const also = [{ message: 'The first one is here.', span: before.span }]
      found.push(mistake('duplicate-column', message, column.span, { also }))
    }
  }
  return true
}

function readRow(
  source: Source,
  { cells, span }: CsvRecord,
  columns: number,
  found: Diagnostic[],
): RowDocument {
  if (cells.length > columns) {
    const message = `This row has ${cells.length} cells, and the table ${columns} columns; from here on there is no column.`
    const first = cellSpan(source, span, columns)
    const suggestion = 'put a cell that holds a comma in double quotes'
    found.push(mistake('wrong-cell-count', message, { ...first, end: span.end }, { suggestion }))
  } else if (cells.length < columns) {
    const message = `This row has ${cells.length} cells, and the table ${columns} columns.`
    found.push(mistake('wrong-cell-count', message, { ...span, start: span.end }))
  }
  const shown = cells.slice(0, columns)
  while (shown.length < columns) shown.push('')
  return { cells: shown, span }
}
