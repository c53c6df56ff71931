import type { GuideId } from '../knowledge/target.ts'
import type { Session } from './session.ts'

/** Another problem after all: the guide changes, everything learnt is kept. */
export function changeGuide(session: Session, guide: GuideId): Session {
  return { ...session, guide }
}
