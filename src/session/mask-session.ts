import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { mask } from '../text/mask.ts'
import type { Session } from './session.ts'

/** The session with what is private in its free texts masked. Other answers stay: they are names, codes, numbers. */
export function maskSession(session: Session, { facts }: KnowledgeBase): Session {
  const answers = session.answers.map((given) =>
    'fact' in given && facts.get(given.fact)?.kind === 'text'
      ? { ...given, text: mask(given.text) }
      : given,
  )
  return { ...session, answers }
}
