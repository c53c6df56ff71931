import type { AnswerKey } from './answer-key.ts'
import { describeRange } from './describe-range.ts'
import type { Fact } from './fact.ts'

/** A branch's key for people; `written` is the key as the author typed it. */
export function describeKey(fact: Fact, key: AnswerKey, written: string): string {
  switch (key.kind) {
    case 'choice':
      return ('choices' in fact && fact.choices.find(({ id }) => id === key.id)?.label) || key.id
    case 'recogniser':
      return (
        (fact.kind === 'text' && fact.recognisers.find(({ id }) => id === key.id)?.label) || key.id
      )
    case 'range':
      return fact.kind === 'number' || fact.kind === 'duration'
        ? describeRange(key.range, fact)
        : written
    case 'code':
      return key.code
    case 'listed':
      return 'any other code of the list'
    case 'unsure':
      return 'I do not know'
    case 'otherwise':
      return 'anything else'
    default:
      return key satisfies never
  }
}
