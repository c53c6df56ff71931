import type { Given } from '../inference/infer.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { Outcome, Session } from './session.ts'

/** The answers of a session, sorted by what they are about. */
export function givenOf(session: Session): Given {
  const answers = new Map<FactId, string>()
  const outcomes = new Map<string, Outcome>()
  for (const given of session.answers) {
    if ('cause' in given) outcomes.set(given.cause, given.outcome)
    else answers.set(given.fact, given.text)
  }
  return { guide: session.guide, answers, outcomes }
}
