import type { Guide } from '../../knowledge/guide.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { OwnNames } from './own-names.ts'
import type { UsedNames } from './used-names.ts'

/** A guide whose names were looked up, and what that said about it and about what it names. */
export interface LinkedDocument {
  readonly guide: Guide
  readonly own: OwnNames
  readonly found: readonly Diagnostic[]
  readonly usedOwn: UsedNames
  readonly usedCommon: UsedNames
}
