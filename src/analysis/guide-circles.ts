import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'
import { guideJumps } from './guide-jumps.ts'

interface Visit {
  readonly guide: GuideId
  readonly index: number
  lowest: number
  readonly next: GuideId[]
}

/**
 * The groups of guides that all lead to each other, each in alphabetical order, and guides that
 * lead to themselves. Tarjan's strongly connected components, without recursion.
 */
export function guideCircles(knowledge: KnowledgeBase): readonly (readonly GuideId[])[] {
  const jumps = new Map<GuideId, ReadonlySet<GuideId>>()
  for (const [id, guide] of knowledge.guides) jumps.set(id, guideJumps(guide))
  const indexes = new Map<GuideId, number>()
  const held: GuideId[] = []
  const isHeld = new Set<GuideId>()
  const open: Visit[] = []
  const circles: GuideId[][] = []

  const enter = (guide: GuideId): void => {
    open.push({
      guide,
      index: indexes.size,
      lowest: indexes.size,
      next: [...(jumps.get(guide) ?? [])],
    })
    indexes.set(guide, indexes.size)
    held.push(guide)
    isHeld.add(guide)
  }
  const leave = (visit: Visit): void => {
    open.pop()
    const parent = open.at(-1)
    if (parent) parent.lowest = Math.min(parent.lowest, visit.lowest)
    if (visit.lowest !== visit.index) return
    const circle = held.splice(held.indexOf(visit.guide))
    for (const guide of circle) isHeld.delete(guide)
    if (circle.length > 1 || jumps.get(visit.guide)?.has(visit.guide)) circles.push(circle.sort())
  }

  for (const guide of knowledge.guides.keys()) {
    if (!indexes.has(guide)) enter(guide)
    for (let visit = open.at(-1); visit; visit = open.at(-1)) {
      const next = visit.next.pop()
      if (next === undefined) leave(visit)
      else if (!indexes.has(next)) enter(next)
      else if (isHeld.has(next)) visit.lowest = Math.min(visit.lowest, indexes.get(next) ?? 0)
    }
  }
  return circles
}
