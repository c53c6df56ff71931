import { CsvError, parse } from 'csv-parse/sync'
import type { Diagnostic, Reading } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'
import { guardText } from '../yaml/guard-text.ts'
import { settleQuotes } from './settle-quotes.ts'

export interface CsvRecord {
  /** Without white space around them. */
  readonly cells: readonly string[]
  readonly span: Span
}

interface Parsed {
  readonly record: readonly string[]
  readonly raw: string
}

const options = { raw: true, relax_column_count: true, record_delimiter: ['\r\n', '\n'] }

/**
 * The records of a CSV file, blank ones left out. Where quotes are wrong every such place is
 * reported, and read as if the quote were a letter. No value: nothing could be read.
 */
export function parseCsv(source: Source): Reading<readonly CsvRecord[]> {
  const unfit = guardText(source)
  if (unfit !== undefined) return { diagnostics: [unfit] }
  const { path, text } = source
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const body = text.slice(start)
  try {
    return { value: recordsOf(body, path, start), diagnostics: [] }
  } catch (error) {
    // Anything else is no mistake of the writer.
    if (!(error instanceof CsvError)) throw error
    // Which quote is at fault the library cannot say: it stops where the row no longer fits.
    const settled = settleQuotes(body)
    const diagnostics = settled.quotes.map(({ at, message }) =>
      mistake('csv-quote', message, { path, start: start + at, end: start + at + 1 }),
    )
    return parseSettled(settled.text, path, start, diagnostics)
  }
}

function parseSettled(
  body: string,
  path: string,
  start: number,
  diagnostics: readonly Diagnostic[],
): Reading<readonly CsvRecord[]> {
  try {
    return { value: recordsOf(body, path, start), diagnostics }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const message = `This is not CSV: ${error.message}.`
    const unread = mistake('csv-syntax', message, { path, start, end: start })
    return { diagnostics: diagnostics.length > 0 ? diagnostics : [unread] }
  }
}

function recordsOf(body: string, path: string, start: number): readonly CsvRecord[] {
  const parsed: readonly Parsed[] = parse<Parsed>(body, options as never)
  const records: CsvRecord[] = []
  let at = 0
  for (const { record, raw } of parsed) {
    const cells = record.map((cell) => cell.trim())
    const end = at + raw.replace(/\r?\n?$/, '').length
    if (cells.some((cell) => cell !== '')) {
      records.push({ cells, span: { path, start: start + at, end: start + end } })
    }
    at += raw.length
    // The library leaves the second half of this line end out of the raw text.
    if (raw.endsWith('\r') && body[at] === '\n') at += 1
  }
  return records
}
