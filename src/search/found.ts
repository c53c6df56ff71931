import type { FactId } from '../knowledge/fact.ts'
import type { GuideId } from '../knowledge/target.ts'

/** `match`: the first result fits; `suggest`: did you mean; `none`: nothing fits, results are only the nearest. */
export type Band = 'match' | 'suggest' | 'none'

/** One word of the query, what it was read as, and where that stands. */
export interface MatchedWord {
  /** As typed: `recieve`. */
  readonly word: string
  /** As it stands in the knowledge base: `receive`; equal to `word` where it was not misspelt. */
  readonly as: string
  readonly in: 'title' | 'alias' | 'cause' | 'text' | 'code'
}

/** A guide, a cause of a guide, or a code of a table that answers a query. */
export interface Result {
  readonly kind: 'guide' | 'cause' | 'code'
  /** The guide to open; a code may have none. */
  readonly guide?: GuideId
  /** `guide/cause`, of a cause. */
  readonly cause?: string
  /** As the table writes it, of a code. */
  readonly code?: string
  /** The guide's title, the cause's text, or the code with its meaning. */
  readonly title: string
  /** What the code means and how to put it right, where the table says so. Markdown. */
  readonly meaning?: string
  readonly fix?: string
  /** Larger is better; comparable within one query only. */
  readonly score: number
  /** How likely this is what was meant, 0 to 1. */
  readonly confidence: number
  readonly matched: readonly MatchedWord[]
  /** What choosing this result makes known: answers as a person would type them. */
  readonly facts: Readonly<Record<FactId, string>>
}

/** What a search found. */
export interface Found {
  readonly query: string
  readonly band: Band
  /** Best first. */
  readonly results: readonly Result[]
  /** Words of the query that the knowledge base does not hold, as typed. */
  readonly notUnderstood: readonly string[]
}
