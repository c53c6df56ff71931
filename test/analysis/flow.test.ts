import { expect, test } from 'vitest'
import { atomIndexes } from '../../src/analysis/atom-set.ts'
import { deadBranchesOf } from '../../src/analysis/dead-branches.ts'
import { type Domains, domainsOf } from '../../src/analysis/domains.ts'
import { BUDGET, type Flow, flowThrough } from '../../src/analysis/flow.ts'
import { gapsOf } from '../../src/analysis/gaps.ts'
import { type Witness, witnessThrough } from '../../src/analysis/witness.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { randomFrom } from '../random.ts'
import { pointOf, pointsOf, walk } from './brute-force.ts'
import { randomKnowledge } from './random-knowledge.ts'
import { RUNS, TIMEOUT } from './runs.ts'

test('steps reached, branches taken and gaps agree with walking every case', {
  timeout: TIMEOUT,
}, () => {
  for (const { flow, name } of randomFlows(BUDGET)) {
    expect(flow.exact, name).toBe(true)
    expect(byBoxes(flow), name).toEqual(byCases(flow))
  }
})

test('every witness of a gap or a branch replays', { timeout: TIMEOUT }, () => {
  for (const { flow, name } of randomFlows(BUDGET)) {
    for (const { step, missing, witness } of gapsOf(flow)) {
      const walked = replay(flow, witness)
      const gaps = atomIndexes(missing).map((atom) => gapName(flow.domains, step, atom))
      expect(
        gaps.some((gap) => walked.gaps.has(gap)),
        name,
      ).toBe(true)
    }
    for (const { step, passages } of flow.steps.values()) {
      for (const [index, passing] of passages.entries()) {
        for (const passage of passing.filter(({ taken }) => taken !== 0n)) {
          const { taken, region } = passage
          const within = region ?? new Map([[passage.asked?.step.fact ?? '', taken]])
          const walked = replay(flow, witnessThrough(passage, within, flow.domains))
          expect(walked.taken.has(`${step.id}#${index}`), name).toBe(true)
        }
      }
    }
  }
})

test('with a small budget nothing is called dead that is not, and what is not proven is left open', {
  timeout: TIMEOUT,
}, () => {
  for (const budget of [1, 2, 3]) {
    for (const { flow, name } of randomFlows(budget)) {
      const cases = byCases(flow)
      const dead = [...deadBranchesOf(flow)].flatMap((found) =>
        ('branches' in found ? found.branches : [found.branch]).map(
          (branch) => `${found.step.id}#${found.step.branches.indexOf(branch)}`,
        ),
      )
      for (const branch of dead) expect(cases.taken, name).not.toContain(branch)
      const possible = new Set<string>()
      for (const { step, missing, witness } of gapsOf(flow)) {
        const gaps = atomIndexes(missing).map((atom) => gapName(flow.domains, step, atom))
        for (const gap of gaps) possible.add(gap)
        if (!witness) continue
        const walked = replay(flow, witness)
        expect(
          gaps.some((gap) => walked.gaps.has(gap)),
          name,
        ).toBe(true)
      }
      if (flow.exact) expect([...possible].sort(), name).toEqual(cases.gaps)
      for (const gap of cases.gaps) {
        const [step] = gap.split(' ')
        expect(
          [...possible].some((found) => found.startsWith(`${step} `)),
          name,
        ).toBe(true)
      }
    }
  }
})

function* randomFlows(budget: number) {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const knowledge = randomKnowledge(randomFrom(seed))
    for (const id of knowledge.guides.keys()) {
      yield { flow: flowIn(knowledge, id, budget), name: `seed ${seed}, guide ${id}` }
    }
  }
}

function flowIn(knowledge: KnowledgeBase, id: string, budget: number): Flow {
  const guide = knowledge.guides.get(id)
  if (!guide) throw new Error(`No guide "${id}".`)
  return flowThrough(guide, { domains: domainsOf([guide], knowledge), budget, openly: true })
}

function byBoxes(flow: Flow) {
  const steps = [...flow.steps.values()]
  const gaps = [...gapsOf(flow)].flatMap(({ step, missing }) =>
    atomIndexes(missing).map((atom) => gapName(flow.domains, step, atom)),
  )
  const taken = steps.flatMap(({ step, passages }) =>
    passages.flatMap((passing, index) =>
      passing.some((passage) => passage.taken !== 0n) ? [`${step.id}#${index}`] : [],
    ),
  )
  const reached = steps.filter(({ arrivals }) => arrivals.length > 0)
  return {
    steps: reached.map(({ step }) => step.id).sort(),
    taken: taken.sort(),
    gaps: gaps.sort(),
  }
}

function byCases({ guide, domains }: Flow) {
  const steps = new Set<string>()
  const taken = new Set<string>()
  const gaps = new Set<string>()
  for (const point of pointsOf(domains)) {
    const walked = walk(point, guide, domains.knowledge, true)
    for (const step of walked.steps) steps.add(step)
    for (const branch of walked.taken) taken.add(branch)
    // Where branches stay open, one without an answer leaves the others.
    for (const gap of walk(point, guide, domains.knowledge, false).gaps) gaps.add(gap)
  }
  return { steps: [...steps].sort(), taken: [...taken].sort(), gaps: [...gaps].sort() }
}

function replay({ guide, domains }: Flow, witness: Witness | undefined) {
  if (!witness) throw new Error('There is no witness.')
  return walk(pointOf(witness, domains), guide, domains.knowledge, true)
}

function gapName(domains: Domains, step: { id: string; fact: string }, atom: number): string {
  return `${step.id} ${JSON.stringify(domains.of(step.fact).atoms[atom])}`
}
