import { oneLine } from '../text/one-line.ts'
import type { Answer } from './answer.ts'
import { describeAmount } from './describe-amount.ts'
import type { Fact } from './fact.ts'
import { nameOfRow } from './name-of-row.ts'
import type { Row } from './table.ts'

const longestQuote = 60

/** An answer in words for people: `Failed`, `4 min 10 s`, `1014`, `"1015 The mobile number is blocked"`, `not known`. */
export function describeAnswer(fact: Fact, answer: Answer): string {
  switch (answer.kind) {
    case 'unsure':
      return 'not known'
    case 'choice':
      return labelOf(fact, answer.id)
    case 'number':
      return fact.kind === 'number' || fact.kind === 'duration'
        ? describeAmount(answer.value, fact)
        : String(answer.value)
    case 'text':
      return `"${oneLine(answer.text, longestQuote)}"`
    case 'rows':
      return fact.kind === 'table' ? describeRows(fact.keys, fact.by, answer.rows) : ''
    case 'unlisted':
      return `${oneLine(answer.text, longestQuote)}, which is not in the list`
    default:
      return answer satisfies never
  }
}

function labelOf(fact: Fact, id: string): string {
  const choices = 'choices' in fact ? fact.choices : []
  return choices.find((choice) => choice.id === id)?.label ?? id
}

/** `1014`, `1008 or 60008`, and where rows of one code differ `114 (china-unicom or china-telecom)`. */
function describeRows(
  keys: readonly string[],
  by: string | undefined,
  rows: readonly Row[],
): string {
  const names = new Set(rows.map((row) => nameOfRow(row, keys)))
  const code = [...names].join(' or ')
  const differing = new Set(
    rows.flatMap((row) => (by === undefined ? [] : (row.cells.get(by) ?? []))),
  )
  return names.size === 1 && differing.size > 1 ? `${code} (${[...differing].join(' or ')})` : code
}
