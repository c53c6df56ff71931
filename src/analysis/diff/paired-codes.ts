import type { Answer } from '../../knowledge/answer.ts'
import type { AnswerKey } from '../../knowledge/answer-key.ts'
import type { TableFact } from '../../knowledge/fact.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Row } from '../../knowledge/table.ts'
import type { PairedAtom } from './paired-atoms.ts'
import type { Pair, Versions } from './side.ts'

/** The codes of two versions of a table, one for each way that keys tell them apart. */
export function pairedCodes(
  facts: Pair<TableFact>,
  keys: Pair<readonly AnswerKey[]>,
  versions: Versions,
): readonly PairedAtom[] {
  const rows = {
    before: rowsByName(facts.before, versions.before),
    after: rowsByName(facts.after, versions.after),
  }
  const named = { before: keysByRow(keys.before), after: keysByRow(keys.after) }
  const atoms = new Map<string, PairedAtom>()
  for (const name of new Set([...rows.after.keys(), ...rows.before.keys()])) {
    const before = rows.before.get(name)
    const after = rows.after.get(name)
    const apart = JSON.stringify([
      before ? (named.before.get(before.index) ?? []) : undefined,
      after ? (named.after.get(after.index) ?? []) : undefined,
    ])
    if (!atoms.has(apart)) {
      atoms.set(apart, { before: answer(name, before), after: answer(name, after) })
    }
  }
  const other: Answer = { kind: 'unlisted', text: 'another code' }
  return [...atoms.values(), { before: other, after: other }]
}

/** A code that one version's table does not hold is an unlisted one there. */
function answer(name: string, row: Row | undefined): Answer {
  return row
    ? { kind: 'rows', rows: [row] }
    : { kind: 'unlisted', text: name.split('\n')[0] ?? name }
}

/** Rows by what tells them apart: the cells that name them. */
function rowsByName(fact: TableFact, { tables }: KnowledgeBase): ReadonlyMap<string, Row> {
  const columns = fact.by === undefined ? fact.keys : [...fact.keys, fact.by]
  const rows = new Map<string, Row>()
  for (const row of tables.get(fact.table)?.rows ?? []) {
    rows.set(columns.map((column) => row.cells.get(column) ?? '').join('\n'), row)
  }
  return rows
}

/** The positions of the keys that name a row. */
function keysByRow(keys: readonly AnswerKey[]): ReadonlyMap<number, readonly number[]> {
  const named = new Map<number, number[]>()
  for (const [position, key] of keys.entries()) {
    for (const row of key.kind === 'code' ? key.rows : []) {
      const here = named.get(row)
      if (here) here.push(position)
      else named.set(row, [position])
    }
  }
  return named
}
