import type { Table } from '../knowledge/table.ts'

const known = new WeakMap<Table, readonly string[]>()

/** The key columns whose cells tell rows apart; a class of codes names too many to be a code itself. */
export function codeKeys(table: Table): readonly string[] {
  const before = known.get(table)
  if (before !== undefined) return before
  const keys = table.keys.filter((key) => {
    const cells = table.rows.map((row) => row.cells.get(key) ?? '').filter((cell) => cell !== '')
    return new Set(cells).size * 2 > cells.length
  })
  known.set(table, keys)
  return keys
}
