import type { AnswerKey } from './answer-key.ts'
import { describeAnswer } from './describe-answer.ts'
import { describeRange } from './describe-range.ts'
import type { Fact } from './fact.ts'

/** What a branch waits for, in words for people; `written` is the key as its writer typed it. */
export function describeKey(fact: Fact, key: AnswerKey, written: string): string {
  switch (key.kind) {
    case 'choice':
      return describeAnswer(fact, key)
    case 'recogniser': {
      const recognisers = fact.kind === 'text' ? fact.recognisers : []
      return recognisers.find(({ id }) => id === key.id)?.label ?? written
    }
    case 'code':
      return key.code
    case 'range':
      return fact.kind === 'number' || fact.kind === 'duration'
        ? describeRange(key.range, fact)
        : written
    case 'listed':
      return 'any other code of the list'
    case 'unsure':
      return 'not known'
    case 'otherwise':
      return 'anything else'
    default:
      return key satisfies never
  }
}
