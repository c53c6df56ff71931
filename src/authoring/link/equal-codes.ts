import type { Fact, TableFact } from '../../knowledge/fact.ts'
import type { Row } from '../../knowledge/table.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { normalise } from '../../text/normalise.ts'
import type { Source } from '../../text/source.ts'
import { cellSpan } from '../csv/cell-span.ts'
import { enumerate } from '../shape/enumerate.ts'
import { mistake } from '../shape/mistake.ts'
import type { Known, KnownTable } from './known.ts'

/** Rows that nothing tells apart: the same names, and the same value in the column of `by`; rows that have no name. */
export function equalCodes(
  known: Pick<Known, 'facts' | 'tables' | 'sources'>,
): readonly Diagnostic[] {
  const reported = new Set<Row>()
  return [...known.facts.members.values()].flatMap(({ fact }) => {
    const table = fact?.kind === 'table' ? known.tables.members.get(fact.table) : undefined
    if (table === undefined || fact?.kind !== 'table') return []
    return equalRows(fact, table, known.sources, reported)
  })
}

function equalRows(
  fact: Extract<Fact, TableFact>,
  { table }: KnownTable,
  sources: ReadonlyMap<string, Source>,
  reported: Set<Row>,
): readonly Diagnostic[] {
  const { keys, by } = fact
  const columns = by === undefined ? keys : [...keys, by]
  const first = new Map<string, Row>()
  const found: Diagnostic[] = []
  const place = (row: Row, column: string | undefined) => {
    const source = sources.get(row.span.path)
    const index = table.columns.indexOf(column ?? '')
    return source === undefined ? row.span : cellSpan(source, row.span, Math.max(0, index))
  }
  for (const row of table.rows) {
    const named = keys.filter((key) => row.cells.get(key))
    const [key] = named
    const name = columns.map((column) => normalise(row.cells.get(column) ?? '')).join('\n')
    const before = first.get(name)
    if (before === undefined) first.set(name, row)
    if (reported.has(row)) continue
    if (key === undefined) {
      reported.add(row)
      const message = `This row has nothing under ${enumerate(keys)}, so no code names it.`
      found.push(mistake('row-without-code', message, place(row, keys[0])))
    } else if (before !== undefined) {
      reported.add(row)
      const code = row.cells.get(key) ?? ''
      const message = `The code "${code}" stands in two rows, and ${enumerate(columns, 'and')} cannot tell them apart.`
      const also = [{ message: 'The first one is here.', span: place(before, key) }]
      found.push({
        ...mistake('duplicate-code', message, place(row, key), { also }),
        severity: 'warning',
      })
    }
  }
  return found
}
