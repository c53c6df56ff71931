import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { guideJumps } from '../guide-jumps.ts'

/** A guide and those that it leads to, directly or by way of others. */
export function guidesReached(guide: Guide, { guides }: KnowledgeBase): readonly Guide[] {
  const reached = new Set([guide])
  for (const one of reached) {
    for (const jump of guideJumps(one)) {
      const there = guides.get(jump)
      if (there) reached.add(there)
    }
  }
  return [...reached]
}
