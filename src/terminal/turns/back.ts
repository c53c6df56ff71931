import type { Session, SessionAnswer } from '../../session/session.ts'
import { undo } from '../../session/undo.ts'
import type { View } from '../../session/view.ts'
import type { Course, Next } from './course.ts'

/** One answer back, which is remembered to be offered again; undefined where there is none. */
export function back(course: Course, view: View): Next | undefined {
  if (course.enough) return { course: { ...course, enough: false } }
  const session = undo(course.session, view)
  if (session === undefined) return undefined
  const taken = takenBack(course.session, session)
  const earlier = new Map(course.earlier)
  if (taken !== undefined) {
    if ('fact' in taken) earlier.set(taken.fact, taken.text)
    else earlier.set(taken.cause, taken.outcome)
  }
  return { course: { ...course, session, earlier } }
}

function takenBack(before: Session, after: Session): SessionAnswer | undefined {
  return before.answers.find((given) => !after.answers.includes(given))
}
