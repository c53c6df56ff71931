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
  const separated = separator(source)
  if (separated !== undefined) return { value: unread(path), diagnostics: [separated] }
  const { value: records = [], diagnostics } = parseCsv(source)
  const found: Diagnostic[] = [...diagnostics]
  const [header, ...rest] = records
  if (header === undefined) {
    const message = 'This table is empty, expected a first row that names its columns.'
    if (found.length === 0) found.push(mistake('empty-file', message, { path, start: 0, end: 0 }))
    return { value: unread(path), diagnostics: found }
  }
  const written = header.cells.map((value, index) => ({
    value,
    span: cellSpan(source, header.span, index),
  }))
  const columns = checkHeader(header, written, found)
  if (columns === undefined) return { value: unread(path), diagnostics: found }
  checkCount(header, rest, found)
  const complete = found.length === 0
  // What stands in a row with a wrong quote, or below a wrong header, is not counted too.
  const quotes = diagnostics.map(({ span }) => span.start)
  const headerIsWrong = found.length > diagnostics.length
  let passed = 0
  const rows = rest.map((record) => {
    while ((quotes[passed] ?? Number.POSITIVE_INFINITY) < record.span.start) passed += 1
    const quoted = (quotes[passed] ?? Number.POSITIVE_INFINITY) <= record.span.end
    return readRow(source, record, columns.length, quoted || headerIsWrong ? [] : found)
  })
  return { value: { ...unread(path), complete, columns, rows }, diagnostics: found }
}

/** Rows that agree with each other, but not with the header, are right. */
function checkCount(header: CsvRecord, rows: readonly CsvRecord[], found: Diagnostic[]): void {
  const [first, second] = rows
  const cells = first?.cells.length
  if (second === undefined || cells === undefined || cells === header.cells.length) return
  if (found.length > 0 || rows.some((row) => row.cells.length !== cells)) return
  const message = `The first row names ${header.cells.length} columns, but the rows below it have ${cells} cells.`
  found.push(mistake('wrong-cell-count', message, header.span))
}

function unread(path: string): TableDocument {
  const id = nameOfFile(path)
  return { kind: 'table', path, id, complete: false, columns: [], rows: [] }
}

/** A first line without commas, but with another sign that tables are written with. */
function separator({ path, text }: Source): Diagnostic | undefined {
  const [line = ''] = text.slice(0, 2000).split('\n', 1)
  const at = line.search(/[;\t|]/)
  if (at < 0 || line.includes(',')) return undefined
  const name = line[at] === '\t' ? 'tabs' : `"${line[at]}"`
  const message = `The columns are separated by ${name}, expected commas.`
  const suggestion =
    'save it with commas: choose the separator when you save, or replace the signs in a text editor'
  return mistake('csv-separator', message, { path, start: at, end: at + 1 }, { suggestion })
}

function checkHeader(
  header: CsvRecord,
  columns: readonly Located<string>[],
  found: Diagnostic[],
): readonly Located<string>[] | undefined {
  const [first] = columns
  const wrong = columns.filter(({ value }) => !columnName.test(value))
  if (wrong.length * 2 > columns.length || /^\d/.test(first?.value ?? '')) {
    const message =
      'The first row names the columns, in letters, digits, hyphens and low lines; this one does not.'
    found.push(mistake('missing-header', message, header.span))
    return undefined
  }
  for (const { value, span } of wrong) {
    const message =
      value === ''
        ? 'A column has no name.'
        : `"${value}" cannot name a column; names are letters, digits, hyphens and low lines.`
    const name = better(value)
    const rest = columnName.test(name) ? { suggestion: `write "${name}"` } : {}
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
  return columns.map((column) => ({ ...column, value: better(column.value) }))
}

/** The name that a column of another form is known by, so that what names it is no mistake too. */
function better(name: string): string {
  return columnName.test(name) ? name : name.replace(/[^A-Za-z0-9_-]+/g, '_')
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
