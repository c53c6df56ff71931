import type { FactId } from '../knowledge/fact.ts'

/** A place in a ticket that says what a fact is. */
export interface Evidence {
  readonly fact: FactId
  /** The answer as a person would type it. */
  readonly text: string
  readonly start: number
  readonly end: number
}
