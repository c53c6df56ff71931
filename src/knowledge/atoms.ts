import type { Answer } from './answer.ts'
import type { AnswerKey } from './answer-key.ts'
import type { Fact, TableFact } from './fact.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { numberAtoms } from './number-atoms.ts'
import type { Row } from './table.ts'

/**
 * Definite answers of a fact such that any definite answer behaves like one of them against these keys. Numbers rise;
 * choices and recognisers are in written order.
 */
export function atomsOf(
  fact: Fact,
  keys: readonly AnswerKey[],
  knowledge: KnowledgeBase,
): readonly Answer[] {
  switch (fact.kind) {
    case 'choices':
    case 'yes-no':
    case 'decide':
      return fact.choices.map(({ id }) => ({ kind: 'choice', id }))
    case 'number':
      return numberAtoms(fact, keys).map((value) => ({ kind: 'number', value }))
    case 'duration':
      return numberAtoms({ from: 0, whole: false }, keys).map((value) => ({
        kind: 'number',
        value,
      }))
    case 'text': {
      const recognised = fact.recognisers.map(
        ({ id, example, label }): Answer => ({
          kind: 'text',
          recogniser: id,
          text: example ?? label,
        }),
      )
      return [...recognised, { kind: 'text', text: '' }]
    }
    case 'table':
      return tableAtoms(fact, keys, knowledge)
    default:
      return fact satisfies never
  }
}

/** A row for every set of codes that name it, one that no code names, and one code that the table lacks. */
function tableAtoms(
  fact: TableFact,
  keys: readonly AnswerKey[],
  knowledge: KnowledgeBase,
): readonly Answer[] {
  const table = knowledge.tables.get(fact.table)
  if (table === undefined) throw new Error(`No table is called "${fact.table}".`)
  const codesOf = new Map<number, number[]>()
  for (const [at, key] of keys.entries()) {
    if (key.kind !== 'code') continue
    for (const index of key.rows) codesOf.set(index, [...(codesOf.get(index) ?? []), at])
  }
  const groups = new Map<string, Row>()
  for (const row of table.rows) {
    const group = (codesOf.get(row.index) ?? []).join()
    if (!groups.has(group)) groups.set(group, row)
  }
  const rows = [...groups.values()].map((row): Answer => ({ kind: 'rows', rows: [row] }))
  return [...rows, { kind: 'unlisted', text: '' }]
}
