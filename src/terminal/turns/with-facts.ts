import type { Result } from '../../search/found.ts'
import { answer } from '../../session/answer.ts'
import type { Session } from '../../session/session.ts'

/** The session with what choosing a result makes known. */
export function withFacts(session: Session, { facts }: Result): Session {
  return Object.entries(facts).reduce(
    (known, [fact, text]) => answer(known, fact, text, 'given'),
    session,
  )
}
