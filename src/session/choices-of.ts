import type { InferredQuestion } from '../inference/inferred.ts'
import type { Fact } from '../knowledge/fact.ts'
import { nameOfRow } from '../knowledge/name-of-row.ts'
import type { Row } from '../knowledge/table.ts'
import type { QuestionType, QuestionView } from './view.ts'

const TYPES = {
  choices: 'choice',
  'yes-no': 'yes-no',
  number: 'number',
  duration: 'duration',
  text: 'text',
  table: 'code',
  decide: 'choice',
} as const satisfies Record<Fact['kind'], QuestionType>

export function typeOf(fact: Fact): QuestionType {
  return TYPES[fact.kind]
}

/** What can be picked: the choices that are still possible, examples of a text, the rows a code may be. */
export function choicesOf(fact: Fact, { needed }: InferredQuestion): QuestionView['choices'] {
  switch (fact.kind) {
    case 'choices':
    case 'yes-no':
    case 'decide': {
      const possible = needed.choices && new Set(needed.choices)
      return fact.choices
        .filter(({ id }) => possible === undefined || possible.has(id))
        .map(({ id, label }) => ({ id, label }))
    }
    case 'text':
      return fact.recognisers.map(({ id, label }) => ({ id, label }))
    case 'table':
      return (needed.rows ?? []).map((row) => ({
        id: nameOfRow(row, fact.keys),
        label: rowLabel(row, fact.keys),
      }))
    case 'number':
    case 'duration':
      return []
    default:
      return fact satisfies never
  }
}

function rowLabel(row: Row, keys: readonly string[]): string {
  const name = nameOfRow(row, keys)
  // By convention of the tables, what a row means stands in a column of that name.
  const meaning = row.cells.get('meaning')
  return meaning ? `${name}: ${meaning}` : name
}
