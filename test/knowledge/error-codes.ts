import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Table } from '../../src/knowledge/table.ts'
import { table } from './facts.ts'

/** The tables that ship, as columns and cells. */
export function shippedTable(name: string, keys: readonly string[]): Table {
  const path = new URL(`../../rules/tables/${name}.csv`, import.meta.url)
  const [columns = [], ...cells] = parse(readFileSync(path, 'utf8')) as string[][]
  return table(name, columns, cells, keys)
}
