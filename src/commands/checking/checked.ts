import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'

/** What a check came to. */
export interface Checked {
  readonly sources: readonly Source[]
  /** By path, then place, then code. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many guides were not followed: errors keep them from being read as they are meant. */
  readonly unread: number
  /** How many guides ask or try something. */
  readonly guides: number
  /** How many findings say what is not proven, neither that it is wrong nor that it is right. */
  readonly unproven: number
  /** Every answer to their questions was proven to lead to an ending. */
  readonly proven: boolean
}
