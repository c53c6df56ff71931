import { expect, test } from 'vitest'
import { coveringPaths } from '../../src/analysis/covering-paths.ts'
import { domainsOf } from '../../src/analysis/domains.ts'
import type { Guide } from '../../src/knowledge/guide.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { randomFrom } from '../random.ts'
import { pointOf, pointsOf, walk } from './brute-force.ts'
import { randomKnowledge } from './random-knowledge.ts'
import { RUNS, TIMEOUT } from './runs.ts'

test('covering paths walk every branch and cause that can be walked', { timeout: TIMEOUT }, () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const knowledge = randomKnowledge(randomFrom(seed))
    for (const guide of knowledge.guides.values()) {
      const paths = coveringPaths(guide, knowledge)
      const branches = new Set<string>()
      const causes = new Set<string>()
      for (const path of paths) {
        const domains = domainsOf([guide], knowledge)
        const played = walk(pointOf(path.answers, domains), guide, knowledge, false)
        for (const branch of played.taken) branches.add(branch)
        for (const cause of path.tried.keys()) expect([...played.causes]).toContain(cause)
        if ('cause' in path.end) {
          causes.add(path.end.cause)
          expect([...played.causes], `seed ${seed}, guide ${guide.id}`).toContain(path.end.cause)
        }
        if (path.end.kind === 'fixed')
          expect([...path.tried].at(-1)).toEqual([path.end.cause, 'fixed'])
      }
      const found = { branches: [...branches].sort(), causes: [...causes].sort() }
      expect(found, `seed ${seed}, guide ${guide.id}`).toEqual(walkable(guide, knowledge))
      const ends = new Set(paths.map(({ walked, end }) => JSON.stringify([walked, end])))
      expect(ends.size).toBe(paths.length)
    }
  }
})

function walkable(guide: Guide, knowledge: KnowledgeBase) {
  const branches = new Set<string>()
  const causes = new Set<string>()
  for (const point of pointsOf(domainsOf([guide], knowledge))) {
    const walked = walk(point, guide, knowledge, false)
    for (const branch of walked.taken) branches.add(branch)
    for (const cause of walked.causes) causes.add(cause)
  }
  return { branches: [...branches].sort(), causes: [...causes].sort() }
}
