import type { Guide } from '../knowledge/guide.ts'
import type { GuideId } from '../knowledge/target.ts'
import { remembered } from './remembered.ts'
import { targetsOf } from './step-order.ts'

/** The guides that a guide's steps may go on with, in written order. */
export const guideJumps = remembered(({ body }: Guide): ReadonlySet<GuideId> => {
  const jumps = new Set<GuideId>()
  if (body.kind !== 'steps') return jumps
  for (const step of body.steps.values()) {
    for (const target of targetsOf(step)) {
      if (target.kind === 'guide') jumps.add(target.guide)
    }
  }
  return jumps
})
