import { expect, test } from 'vitest'
import { domainsOf } from '../../src/analysis/domains.ts'
import { loopsOf } from '../../src/analysis/loops.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { GuideId } from '../../src/knowledge/target.ts'
import { randomFrom } from '../random.ts'
import { type Point, pointOf, pointsOf, walk } from './brute-force.ts'
import { randomKnowledge } from './random-knowledge.ts'
import { RUNS, TIMEOUT } from './runs.ts'

test('the jumps that close loops agree with walking every case, and every witness goes round', {
  timeout: TIMEOUT,
}, () => {
  let seen = 0
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const knowledge = randomKnowledge(randomFrom(seed))
    const { loops, unfinished } = loopsOf(knowledge)
    expect(unfinished, `seed ${seed}`).toEqual([])
    const closing = loops.map(({ span }) => span.start).sort()
    expect(closing, `seed ${seed}`).toEqual(closingJumps(knowledge))
    const domains = domainsOf(knowledge.guides.values(), knowledge)
    for (const { witness, guides, span } of loops) {
      seen += 1
      const point = pointOf(witness ?? [], domains)
      expect(roundFrom(guides[0] ?? '', point, knowledge), `seed ${seed}`).toBe(span.start)
    }
  }
  expect(seen).toBeGreaterThan(RUNS / 20)
})

function closingJumps(knowledge: KnowledgeBase): readonly number[] {
  const domains = domainsOf(knowledge.guides.values(), knowledge)
  const closing = new Set<number>()
  for (const point of pointsOf(domains)) {
    for (const id of knowledge.guides.keys()) {
      const jump = roundFrom(id, point, knowledge)
      if (jump !== undefined) closing.add(jump)
    }
  }
  return [...closing].sort()
}

/** Where a case comes back to the guide it began in, if that is the first guide of its circle. */
function roundFrom(start: GuideId, point: Point, knowledge: KnowledgeBase): number | undefined {
  const visited: GuideId[] = []
  let at = start
  while (!visited.includes(at)) {
    visited.push(at)
    const guide = knowledge.guides.get(at)
    const [exit] = guide ? walk(point, guide, knowledge, false).exits : []
    if (!exit) return undefined
    if (exit.guide === start) return visited.some((id) => id < start) ? undefined : exit.span.start
    at = exit.guide
  }
  return undefined
}
