import type { Answer } from './answer.ts'
import { describeDuration } from './describe-duration.ts'
import type { Fact } from './fact.ts'
import { nameOfRow } from './name-of-row.ts'

/** What a person would type for an answer: a text that is recognised as it. Of several rows the first. */
export function typedAnswer(fact: Fact, answer: Answer): string {
  switch (answer.kind) {
    case 'choice':
      return answer.id
    case 'number':
      return fact.kind === 'duration' ? describeDuration(answer.value) : String(answer.value)
    // Answers that stand for all others may come without a text of their own.
    case 'text':
      return answer.text || 'something else'
    case 'unlisted':
      return /\d/.test(answer.text) ? answer.text : 'error 99999999'
    case 'rows': {
      const [row] = answer.rows
      return row ? nameOfRow(row, fact.kind === 'table' ? fact.keys : []) : ''
    }
    case 'unsure':
      return 'unsure'
    default:
      return answer satisfies never
  }
}
