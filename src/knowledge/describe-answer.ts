import type { Answer } from './answer.ts'
import { describeAmount } from './describe-range.ts'
import type { Fact } from './fact.ts'
import type { Row } from './table.ts'

const LONGEST = 60

/** An answer for people: a choice's label, `4 min 10 s`, a code, a text in quotes, cut where it is long. */
export function describeAnswer(fact: Fact, answer: Answer): string {
  switch (answer.kind) {
    case 'choice':
      return 'choices' in fact ? labelOf(fact, answer.id) : answer.id
    case 'number':
      return fact.kind === 'number' || fact.kind === 'duration'
        ? describeAmount(answer.value, fact)
        : String(answer.value)
    case 'text':
      return `"${cut(answer.text)}"`
    case 'rows': {
      const keys = fact.kind === 'table' ? fact.keys : []
      return [...new Set(answer.rows.map((row) => nameOfRow(row, keys)))].join(' or ')
    }
    case 'unlisted':
      return `"${cut(answer.text)}" (not in the list)`
    case 'unsure':
      return 'not known'
    default:
      return answer satisfies never
  }
}

/** The row's code, or its name where it has no code. */
export function nameOfRow(row: Row, keys: readonly string[]): string {
  return keys.map((key) => row.cells.get(key) ?? '').find((cell) => cell !== '') ?? ''
}

function labelOf(fact: Extract<Fact, { choices: unknown }>, id: string): string {
  return fact.choices.find((choice) => choice.id === id)?.label ?? id
}

function cut(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  const letters = [...line]
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 1).join('')}…`
}
