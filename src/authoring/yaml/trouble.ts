import type { CST } from 'yaml'
import type { Repair } from './repair.ts'

/** The first thing that the library cannot read, in the text as repaired so far. */
export interface Trouble {
  readonly text: string
  /** The library's own code and words. */
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly CST.Token[]
  /** Codes of further errors at the same start. */
  readonly also: readonly string[]
}

/** A trouble in the words of a doc writer, and what would let the rest of the file be read. */
export interface Mistake {
  readonly code: string
  readonly message: string
  readonly suggestion?: string
  readonly start: number
  readonly end: number
  /** Ascending, none overlapping; they may keep the reader going only, with another text than was meant. */
  readonly repairs: readonly Repair[]
  /** The repairs are what the writer would do. */
  readonly safe?: boolean
  /** What the writer would do, where the repairs are something else. */
  readonly edits?: readonly Repair[]
  /** Part of a mistake that is told elsewhere: it is repaired only. */
  readonly told?: boolean
  /** Up to where what is read may be another thing than was meant. */
  readonly reaches?: number
  /** The repairs may hide names of this file. */
  readonly hides?: boolean
}

/** Knows one kind of mistake: undefined where the trouble is another. */
export type Recogniser = (trouble: Trouble) => Mistake | undefined
