import { withAnswer } from './answer.ts'
import type { Outcome, Session } from './session.ts'

/** Reports what came of a cause, named `guide/cause`. Reporting again changes the outcome and keeps its place. */
export function tryCause(session: Session, cause: string, outcome: Outcome): Session {
  return withAnswer(
    session,
    { cause, outcome },
    (given) => 'cause' in given && given.cause === cause,
  )
}
