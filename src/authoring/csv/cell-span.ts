import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'

/** The place of a row's cell, counted from 0, quotes included; the end of the row where it has fewer. */
export function cellSpan(source: Source, row: Span, cell: number): Span {
  const { text } = source
  let start = row.start
  for (let index = 0; ; index++) {
    const end = cellEnd(text, start, row.end)
    if (index === cell) return { ...row, start, end }
    if (end >= row.end) return { ...row, start: row.end }
    start = end + 1
  }
}

function cellEnd(text: string, start: number, rowEnd: number): number {
  let quoted = false
  for (let at = start; at < rowEnd; at++) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === ',' && !quoted) return at
  }
  return rowEnd
}
