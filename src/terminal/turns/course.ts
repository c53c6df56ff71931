import type { FactId } from '../../knowledge/fact.ts'
import type { GuideId } from '../../knowledge/target.ts'
import type { Session } from '../../session/session.ts'

/** Where a consultation stands: the session, and what only the conversation about it needs to remember. */
export interface Course {
  readonly session: Session
  /** The person said that it is enough. */
  readonly enough: boolean
  /** Answers taken back by facts, outcomes by causes: offered again where they are asked again. */
  readonly earlier: ReadonlyMap<string, string>
  /** The guide was found here, so the way back leads to the search. */
  readonly searched: boolean
  /** The guide whose title was shown last. */
  readonly titled?: GuideId
  /** The question whose place to look was shown after a first "I don't know". */
  readonly looking?: FactId
  /** The session whose end was given last: it is not given twice in a row. */
  readonly ended?: Session | undefined
}

/** How a consultation ended. */
export type Stop = 'concluded' | 'quit' | 'input-ended' | 'interrupted'

/** What comes after a turn. */
export type Next =
  | { readonly course: Course; readonly stop?: never }
  | { readonly course?: Course; readonly stop: Stop }

/** The beginning of a course; `found` is the guide that a search has led to and named. */
export function courseOf(session: Session, found?: GuideId): Course {
  const titled = found === undefined ? {} : { titled: found }
  return { session, enough: false, earlier: new Map(), searched: found !== undefined, ...titled }
}
