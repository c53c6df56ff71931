import type { Answer } from './answer.ts'
import type { AnswerKey } from './answer-key.ts'
import { inRange } from './in-range.ts'

/** Whether a key takes an answer, seen for itself; rows only where the answer is down to one of them. */
export function takes(key: AnswerKey, answer: Answer): boolean {
  if (answer.kind === 'unsure' || key.kind === 'unsure') return answer.kind === key.kind
  switch (key.kind) {
    case 'otherwise':
      return true
    case 'choice':
      return answer.kind === 'choice' && answer.id === key.id
    case 'recogniser':
      return answer.kind === 'text' && answer.recogniser === key.id
    case 'range':
      return answer.kind === 'number' && inRange(answer.value, key.range)
    case 'listed':
      return answer.kind === 'rows' && answer.rows.length === 1
    case 'code': {
      if (answer.kind !== 'rows' || answer.rows.length !== 1) return false
      return answer.rows.every(({ index }) => key.rows.includes(index))
    }
    default:
      return key satisfies never
  }
}
