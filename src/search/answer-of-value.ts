import type { Fact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recognise } from '../knowledge/recognise.ts'
import { normalise } from '../text/normalise.ts'

/** What stands behind the label of a fact, as an answer: a choice's id, else the text as it is. Undefined where it is none. */
export function answerOfValue(
  fact: Fact,
  value: string,
  knowledge: KnowledgeBase,
): string | undefined {
  if (fact.kind === 'decide' || /[?？]\s*$/.test(value)) return undefined
  const read = recognise(fact, value, knowledge)
  if (read.kind === 'answer') {
    if (read.answer.kind === 'unsure' || read.answer.kind === 'unlisted') return undefined
    if (read.answer.kind === 'text' && read.answer.recogniser === undefined) return undefined
    return read.answer.kind === 'choice' ? read.answer.id : value
  }
  if (fact.kind !== 'choices' && fact.kind !== 'yes-no') return undefined
  const said = normalise(value)
  return fact.choices.find(({ matches }) =>
    matches.some((words) => normalise(/[:：](.+)/u.exec(words)?.[1] ?? '') === said),
  )?.id
}
