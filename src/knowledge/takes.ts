import type { Answer } from './answer.ts'
import type { AnswerKey } from './answer-key.ts'
import { inRange } from './in-range.ts'

/**
 * Whether a key fits an answer, seen alone. `answer` is one definite answer (of several rows, one at a
 * time) or unsure. Which of several keys that fit is taken is the order's business: `branches-taken.ts`.
 */
export function takes(key: AnswerKey, answer: Answer): boolean {
  switch (key.kind) {
    case 'unsure':
      return answer.kind === 'unsure'
    case 'otherwise':
      return answer.kind !== 'unsure'
    case 'listed':
      return answer.kind === 'rows'
    case 'choice':
      return answer.kind === 'choice' && answer.id === key.id
    case 'recogniser':
      return answer.kind === 'text' && answer.recogniser === key.id
    case 'code':
      return answer.kind === 'rows' && answer.rows.every(({ index }) => key.rows.includes(index))
    case 'range':
      return answer.kind === 'number' && inRange(answer.value, key.range)
    default:
      return key satisfies never
  }
}
