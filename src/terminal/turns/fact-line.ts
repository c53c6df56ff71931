import { describeAnswer } from '../../knowledge/describe-answer.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { recognise } from '../../knowledge/recognise.ts'
import type { FactRead } from '../../search/ticket-reading.ts'
import { oneLine } from '../../text/one-line.ts'

const most = 120

/** A fact in one line: what would be asked, and the answer. */
export function factLine({ fact: id, text, label }: FactRead, knowledge: KnowledgeBase): string {
  const fact = knowledge.facts.get(id)
  const recognised = fact && recognise(fact, text, knowledge)
  const said =
    fact && recognised?.kind === 'answer' ? describeAnswer(fact, recognised.answer) : label
  return `${oneLine(fact?.ask ?? id)} ${oneLine(said)}`
}

/** The words of the ticket that a fact came from. */
export function wordsLine({ words }: FactRead): string {
  const line = oneLine(words, most)
  return line === '' ? 'corrected' : `from "${line}"`
}
