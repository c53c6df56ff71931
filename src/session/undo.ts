import type { Session } from './session.ts'
import type { View } from './view.ts'

/**
 * Back: the session without the last answer that was asked of the person. Answers that the view does
 * not use are passed over, since taking one of those away would change nothing on the screen.
 * Undefined where there is nothing to take back.
 */
export function undo(session: Session, view?: View): Session | undefined {
  const unused = new Set(view?.unused)
  const tried = view && new Set(view.tried.map(({ cause }) => cause))
  const asked = session.answers.map((given) =>
    'cause' in given
      ? (tried?.has(given.cause) ?? true)
      : given.from === 'person' && !unused.has(given.fact),
  )
  const index = asked.lastIndexOf(true)
  return index < 0 ? undefined : { ...session, answers: session.answers.toSpliced(index, 1) }
}
