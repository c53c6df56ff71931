import { expect, test } from 'vitest'
import { nameOfConclusion } from '../../src/inference/conclusion.ts'
import { type Given, infer } from '../../src/inference/infer.ts'
import type { Inferred } from '../../src/inference/inferred.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Outcome } from '../../src/knowledge/scenario.ts'
import { type Random, randomFrom } from '../random.ts'
import { randomKnowledge, randomText } from './random-knowledge.ts'
import { type Walk, walk } from './walk.ts'

const KNOWLEDGE_BASES = process.env.UNSTUCK_LONG ? 10_000 : 1_000
const MOST_STEPS = 60

test(`the engine and a walker agree on every step of consultations over ${KNOWLEDGE_BASES} random knowledge bases`, async () => {
  const seen = new Map<string, number>()
  for (let seed = 0; seed < KNOWLEDGE_BASES; seed += 1) {
    const random = randomFrom(seed)
    const knowledge = randomKnowledge(random)
    let given = beginning(knowledge, random)
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const inferred = await infer(knowledge, given)
      const walked = walk(knowledge, given)
      expect(summary(inferred, knowledge, walked), `seed ${seed}, ${describe(given)}`).toEqual(
        walked,
      )
      seen.set(inferred.kind, (seen.get(inferred.kind) ?? 0) + 1)
      const next = goOn(inferred, given, random)
      if (!next) break
      given = next
      expect(step, `seed ${seed} never ends`).toBeLessThan(MOST_STEPS - 1)
    }
  }
  // The comparison means nothing where a kind hardly ever comes up.
  for (const kind of ['question', 'check', 'conclusion', 'undecided']) {
    expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(KNOWLEDGE_BASES / 20)
  }
})

/** Half of the consultations begin with some answers and outcomes, in no order a person would give them. */
function beginning(knowledge: KnowledgeBase, random: Random): Given {
  const answers = new Map<string, string>()
  const outcomes = new Map<string, Outcome>()
  if (random.chance(0.5)) return { guide: 'one', answers, outcomes }
  for (const fact of knowledge.facts.keys()) {
    if (random.chance(0.4)) answers.set(fact, randomText(fact, random))
  }
  for (const guide of knowledge.guides.values()) {
    for (const cause of guide.causes.keys()) {
      if (random.chance(0.2))
        outcomes.set(`${guide.id}/${cause}`, random.pick(['not-fixed', 'cannot-check']))
    }
  }
  return { guide: 'one', answers, outcomes }
}

/** The engine's result in the walker's words. */
function summary(inferred: Inferred, knowledge: KnowledgeBase, walked: Walk): Walk {
  switch (inferred.kind) {
    case 'question': {
      const { fact } = inferred.needed
      // Among facts that equally many places wait for, the engine takes the first one.
      const equal = walked.kind === 'question' && walked.facts.includes(fact)
      return { kind: 'question', facts: equal ? walked.facts : [fact] }
    }
    case 'check':
      return { kind: 'check', cause: inferred.cause }
    case 'conclusion': {
      const { conclusion, chain, fixed } = inferred
      const refused = conclusion.kind === 'escalation' && conclusion.reason === 'refused'
      const name = refused ? 'refused' : nameOfConclusion(conclusion, knowledge)
      return { kind: 'end', ends: new Map([[name, fixed || refused ? 0 : definite(chain)]]) }
    }
    case 'undecided': {
      const ends = inferred.candidates.map(({ conclusion, chain }): [string, number] => [
        nameOfConclusion(conclusion, knowledge),
        definite(chain),
      ])
      const ranks = ends.map(([, count]) => count)
      expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
      return { kind: 'end', ends: new Map(ends) }
    }
    default:
      return inferred satisfies never
  }
}

function definite(chain: Inferred['chain']): number {
  return chain.filter(({ answer, open }) => answer && answer.kind !== 'unsure' && !open).length
}

/** Answers what is asked; sometimes refuses a conclusion. Undefined: the consultation is over. */
function goOn(inferred: Inferred, given: Given, random: Random): Given | undefined {
  switch (inferred.kind) {
    case 'question': {
      const { fact } = inferred.needed
      return { ...given, answers: new Map(given.answers).set(fact, randomText(fact, random)) }
    }
    case 'check': {
      const outcome = random.pick<Outcome>(['fixed', 'not-fixed', 'not-fixed', 'cannot-check'])
      return { ...given, outcomes: new Map(given.outcomes).set(inferred.cause, outcome) }
    }
    case 'conclusion':
    case 'undecided': {
      const conclusion =
        inferred.kind === 'conclusion' ? inferred.conclusion : inferred.candidates[0]?.conclusion
      if (conclusion?.kind !== 'cause' || random.chance(0.4)) return undefined
      const cause = `${conclusion.guide}/${conclusion.cause}`
      const before = given.outcomes.get(cause)
      if (before === 'fixed' || before === 'not-fixed') return undefined
      return { ...given, outcomes: new Map(given.outcomes).set(cause, 'not-fixed') }
    }
    default:
      return inferred satisfies never
  }
}

function describe(given: Given): string {
  return JSON.stringify([...given.answers, ...given.outcomes])
}
