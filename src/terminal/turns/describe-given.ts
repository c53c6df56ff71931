import { describeAnswer } from '../../knowledge/describe-answer.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { recognise } from '../../knowledge/recognise.ts'
import type { SessionAnswer } from '../../session/session.ts'
import type { View } from '../../session/view.ts'
import { outcomeWords } from '../screens/outcome-words.ts'

/** An earlier answer in one line: what was asked and what was said. */
export function describeGiven(given: SessionAnswer, view: View, knowledge: KnowledgeBase): string {
  if ('cause' in given) {
    const [guide = '', cause = ''] = given.cause.split('/')
    const text =
      view.tried.find((tried) => tried.cause === given.cause)?.text ??
      knowledge.guides.get(guide)?.causes.get(cause)?.text ??
      given.cause
    return `${oneLine(text)} ${outcomeWords[given.outcome]}`
  }
  const fact = knowledge.facts.get(given.fact)
  const recognised = fact && recognise(fact, given.text, knowledge)
  const said =
    fact && recognised?.kind === 'answer' ? describeAnswer(fact, recognised.answer) : given.text
  return `${oneLine(fact?.ask ?? given.fact)} ${oneLine(said)}`
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
