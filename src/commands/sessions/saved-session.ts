import type { Session } from '../../session/session.ts'

/** A consultation as it is kept in the state folder. Its `session` makes the file fit for `--session`. */
export interface SavedSession {
  /** Names the file; later ones sort behind earlier ones. */
  readonly id: string
  /** When it was last saved, ISO 8601. */
  readonly saved: string
  /** The folder of the knowledge base, absolute. */
  readonly rules: string
  /** The title of the guide it began in. */
  readonly title: string
  /** It has not come to an end. */
  readonly open: boolean
  readonly session: Session
}
