import type { CST } from 'yaml'
import type { Repair } from './repair.ts'

/** The first thing that the library cannot read, in the text as repaired so far. */
export interface Trouble {
  readonly text: string
  /** The library's own code. */
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly CST.Token[]
}

/** A trouble in the words of a doc writer, and what would let the rest of the file be read. */
export interface Mistake {
  readonly code: string
  readonly message: string
  readonly suggestion?: string
  readonly start: number
  readonly end: number
  readonly repair: Repair
  /** The repair may hide names of this file. */
  readonly hides?: boolean
}

/** Knows one kind of mistake: undefined where the trouble is another. */
export type Recogniser = (trouble: Trouble) => Mistake | undefined
