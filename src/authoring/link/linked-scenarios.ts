import type { Scenario } from '../../knowledge/scenario.ts'
import type { GuideId } from '../../knowledge/target.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { GuideDocument } from '../documents/guide-document.ts'
import type { OwnNames } from './own-names.ts'
import type { UsedNames } from './used-names.ts'

/** A file of scenarios whose names were looked up, and what that said about what it names. */
export interface LinkedScenarios {
  readonly scenarios: readonly Scenario[]
  readonly found: readonly Diagnostic[]
  /** The guides that were looked at for it. */
  readonly lookedAt: readonly {
    readonly id: GuideId
    readonly document: GuideDocument | undefined
    readonly own: OwnNames | undefined
    readonly used: UsedNames
  }[]
  readonly usedCommon: UsedNames
}
