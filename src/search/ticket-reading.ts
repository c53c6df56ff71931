import type { FactId } from '../knowledge/fact.ts'

/** A fact that a ticket states, with the words it was read from. */
export interface FactRead {
  readonly fact: FactId
  /** The answer as a person would type it: a choice's id, a code, the remarks, `5 min 1 s`. */
  readonly text: string
  /** The answer in words for people. */
  readonly label: string
  /** The words of the ticket; `start` and `end` are offsets into it in UTF-16 units. */
  readonly words: string
  readonly start: number
  readonly end: number
}

/** A fact that the ticket states in ways that do not agree; the person is asked. */
export interface Contradiction {
  readonly fact: FactId
  /** One reading for each answer, in order of appearance. */
  readonly readings: readonly FactRead[]
}

/** What a ticket says. */
export interface TicketReading {
  /** In order of appearance; each fact once. */
  readonly facts: readonly FactRead[]
  readonly contradictions: readonly Contradiction[]
}
