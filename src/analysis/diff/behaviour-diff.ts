import type { Guide } from '../../knowledge/guide.ts'
import type { GuideId } from '../../knowledge/target.ts'
import type { Change, ChangesFrom } from './change.ts'
import { compareGuide } from './compare-guide.ts'
import { renamedGuides } from './renamed-guides.ts'
import { type Rewording, rewordings } from './rewordings.ts'
import type { Pair, Versions } from './side.ts'

/** What a change of a knowledge base does to those who consult it. */
export interface BehaviourDiff {
  readonly addedGuides: readonly GuideId[]
  readonly removedGuides: readonly GuideId[]
  /** The added and removed ones that are the same but for their names. */
  readonly renamedGuides: readonly Pair<GuideId>[]
  /** Answers that now lead elsewhere, by guide; one for each pair of ends. */
  readonly changes: readonly Change[]
  /** The same by the places where the ways part; a change that has several stands with each. */
  readonly byParting: readonly ChangesFrom[]
  /** Texts that say something else where answers lead to the same. */
  readonly reworded: readonly Rewording[]
  /** Guides with too many cases to be compared whole. */
  readonly unfinished: readonly GuideId[]
}

/** Compares two versions of a knowledge base, case by case. Exact for guides that are not unfinished. */
export function behaviourDiff(versions: Versions): BehaviourDiff {
  const { before, after } = versions
  const changes: Change[] = []
  const byParting: ChangesFrom[] = []
  const unfinished: GuideId[] = []
  for (const [id, old] of before.guides) {
    const guide: Guide | undefined = after.guides.get(id)
    if (!guide) continue
    const compared = compareGuide({ before: old, after: guide }, versions)
    changes.push(...compared.changes)
    byParting.push(...compared.byParting)
    if (!compared.finished) unfinished.push(id)
  }
  return {
    addedGuides: [...after.guides.keys()].filter((id) => !before.guides.has(id)),
    removedGuides: [...before.guides.keys()].filter((id) => !after.guides.has(id)),
    renamedGuides: renamedGuides(versions),
    changes,
    byParting,
    reworded: rewordings(versions),
    unfinished,
  }
}
