import type { GuideId } from '../../knowledge/target.ts'
import type { Witness } from '../witness.ts'
import type { ChecksChanged } from './checks-changed.ts'
import type { Parting } from './parting.ts'
import type { End } from './position.ts'
import type { Pair } from './side.ts'

/** Answers that lead elsewhere than they did. */
export interface Change {
  readonly guide: GuideId
  /** Absent where only the checks differ and all that follows is the same. */
  readonly ends?: Pair<End>
  readonly checks?: ChecksChanged
  /** Where the ways part, in the order of the walk. */
  readonly partings: readonly Parting[]
  /** Answers that do so, in the order that either version asks for them. */
  readonly witness: Witness
  /** How many other groups of answers do so, too. */
  readonly others: number
}

/** Changes of a guide that come of one place. */
export interface ChangesFrom {
  readonly guide: GuideId
  /** With all answers that go the same way there. */
  readonly parting: Parting
  readonly changes: readonly Change[]
}
