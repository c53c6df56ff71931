import type { FactId } from '../knowledge/fact.ts'
import type { FactAnswer, Session, SessionAnswer } from './session.ts'

/** Answering a fact again changes the answer and keeps its place. `text` is what was typed; `unsure` is an answer too. */
export function answer(
  session: Session,
  fact: FactId,
  text: string,
  from: FactAnswer['from'] = 'person',
): Session {
  return withAnswer(
    session,
    { fact, text, from },
    (given) => 'fact' in given && given.fact === fact,
  )
}

/** Puts an answer in the place of the one it replaces, else at the end. */
export function withAnswer(
  session: Session,
  given: SessionAnswer,
  replaces: (answer: SessionAnswer) => boolean,
): Session {
  const index = session.answers.findIndex(replaces)
  const answers = index < 0 ? [...session.answers, given] : session.answers.with(index, given)
  return { ...session, answers }
}
