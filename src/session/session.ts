import type { FactId } from '../knowledge/fact.ts'
import type { Outcome } from '../knowledge/scenario.ts'
import type { GuideId } from '../knowledge/target.ts'

export type { Outcome } from '../knowledge/scenario.ts'

/** An answer about a fact: `text` as typed, `unsure` for "I don't know". It is recognised anew on every replay. */
export interface FactAnswer {
  readonly fact: FactId
  readonly text: string
  /** Asked of the person, given with the call, or read from a ticket. */
  readonly from: 'person' | 'given' | 'ticket'
}

/** What came of trying a cause, named `guide/cause`. */
export interface CauseOutcome {
  readonly cause: string
  readonly outcome: Outcome
}

export type SessionAnswer = FactAnswer | CauseOutcome

/** The guide and the answers so far; nothing else is state. Plain JSON. */
export interface Session {
  /** The guide the consultation began in. */
  readonly guide: GuideId
  /** In the order they were first given. */
  readonly answers: readonly SessionAnswer[]
  /** The hash of the knowledge base it was made with. */
  readonly knowledge: string
}
