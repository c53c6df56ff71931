/**
 * One interactive step: from the answers so far to the next question. Our edge rules with demand
 * beside a naive mapping on the same rules engine, one rule per node whose conditions are all answers
 * on the way to it, in the same run. Times are milliseconds; trust the ratios.
 */
import { Engine } from 'json-rules-engine'
import { infer } from '../src/inference/infer.ts'
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts'
import { ask, cause, choices, go, guide, is, knowledgeOf, to } from '../test/inference/made.ts'
import { type Random, randomFrom } from '../test/random.ts'

const CHOICES = ['a', 'b', 'c']
const CONSULTATIONS = 40

/** A guide of `count` steps in a tree, each with a fact of its own and three answers. */
function treeOf(count: number): KnowledgeBase {
  const facts = Array.from({ length: count }, (_, index) => choices(`f${index}`, CHOICES))
  const steps = facts.map(({ id }, index) =>
    ask(
      `s${index}`,
      id,
      CHOICES.map((choice, nth) => {
        const child = index * CHOICES.length + nth + 1
        return [is(choice), child < count ? go(`s${child}`) : to('found')] as const
      }),
    ),
  )
  return knowledgeOf(facts, [guide('tree', steps, [cause('found')])])
}

/** The naive mapping: a rule per node of the tree, its conditions all answers from the root to it. */
function naiveEngine(count: number): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  const pathTo = (index: number): { fact: string; operator: string; value: string }[] => {
    if (index === 0) return []
    const parent = Math.floor((index - 1) / CHOICES.length)
    const value = CHOICES[(index - 1) % CHOICES.length] ?? ''
    return [...pathTo(parent), { fact: `f${parent}`, operator: 'equal', value }]
  }
  for (let index = 0; index < count; index += 1) {
    const unanswered = { fact: `f${index}`, operator: 'equal', value: undefined }
    engine.addRule({
      conditions: { all: [...pathTo(index), unanswered] },
      event: { type: 'ask', params: { index } },
    })
  }
  return engine
}

interface Timing {
  readonly ours: readonly number[]
  readonly naive: readonly number[]
}

async function measure(count: number, random: Random): Promise<Timing> {
  const knowledge = treeOf(count)
  const engine = naiveEngine(count)
  const ours: number[] = []
  const naive: number[] = []
  for (let round = 0; round < CONSULTATIONS; round += 1) {
    const answers = new Map<string, string>()
    for (let over = false; !over; ) {
      const start = performance.now()
      const inferred = await infer(knowledge, { guide: 'tree', answers, outcomes: new Map() })
      const between = performance.now()
      const { events } = await engine.run(Object.fromEntries(answers))
      const end = performance.now()
      ours.push(between - start)
      naive.push(end - between)
      const asked = events.map(({ params }) => `f${params?.index}`)
      over = inferred.kind !== 'question'
      if (inferred.kind !== 'question') continue
      if (asked.length !== 1 || asked[0] !== inferred.needed.fact)
        throw new Error('The two do not agree.')
      answers.set(inferred.needed.fact, random.pick(CHOICES))
    }
  }
  // The first round warms the compiler up.
  return {
    ours: ours.slice(ours.length / CONSULTATIONS),
    naive: naive.slice(naive.length / CONSULTATIONS),
  }
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

const random = randomFrom(1)
console.log('steps   edge rules p50 / p95 ms   one rule a node p50 / p95 ms   ratio of p95')
for (const count of [40, 200, 1000]) {
  const { ours, naive } = await measure(count, random)
  const show = (times: readonly number[]) =>
    `${quantile(times, 0.5).toFixed(2)} / ${quantile(times, 0.95).toFixed(2)}`
  const ratio = quantile(ours, 0.95) / quantile(naive, 0.95)
  console.log(
    `${String(count).padEnd(7)} ${show(ours).padEnd(25)} ${show(naive).padEnd(30)} ${ratio.toFixed(3)}`,
  )
}
