import { expect, test } from 'vitest'
import { behaviourDiff } from '../../../src/analysis/diff/behaviour-diff.ts'
import { pairedDomains } from '../../../src/analysis/diff/paired-domains.ts'
import type { Versions } from '../../../src/analysis/diff/side.ts'
import type { Answer } from '../../../src/knowledge/answer.ts'
import type { Fact, FactId } from '../../../src/knowledge/fact.ts'
import { randomFrom } from '../../random.ts'
import { randomKnowledge } from '../random-knowledge.ts'
import { RUNS, TIMEOUT } from '../runs.ts'
import { type AnswerOf, answersAt, compare, isKnown, points } from './cases.ts'
import { mutantOf } from './mutant.ts'

test('nothing has changed between a knowledge base and itself', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const knowledge = randomKnowledge(randomFrom(seed))
    expect(behaviourDiff({ before: knowledge, after: structuredClone(knowledge) })).toEqual({
      addedGuides: [],
      removedGuides: [],
      renamedGuides: [],
      changes: [],
      byParting: [],
      reworded: [],
      unfinished: [],
    })
  }
})

test('changes agree with playing every case on both versions', { timeout: TIMEOUT }, () => {
  let seen = 0
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const random = randomFrom(seed)
    const before = randomKnowledge(random)
    const versions = { before, after: mutantOf(before, random) }
    const { changes, unfinished } = behaviourDiff(versions)
    expect(unfinished, `seed ${seed}`).toEqual([])
    seen += changes.length
    const found = changes.map(({ guide, ends, checks }) => JSON.stringify({ guide, ends, checks }))
    expect([...new Set(found)].sort(), `seed ${seed}`).toEqual(byCases(versions))
    for (const { guide, ends, checks, witness } of changes) {
      const played = compare(guide, versions, witnessed(versions, witness))
      expect(played, `seed ${seed}`).toEqual(JSON.stringify({ guide, ends, checks }))
    }
  }
  expect(seen).toBeGreaterThan(RUNS / 2)
})

function byCases(versions: Versions): readonly string[] {
  const changes = new Set<string>()
  const domains = allDomains(versions)
  for (const point of points(versions, domains)) {
    for (const id of versions.before.guides.keys()) {
      const change = compare(id, versions, answersAt(point, domains))
      if (change) changes.add(change)
    }
  }
  return [...changes].sort()
}

function allDomains(versions: Versions) {
  const guides = {
    before: [...versions.before.guides.values()],
    after: [...versions.after.guides.values()],
  }
  return pairedDomains(guides, versions)
}

/** The answers of a witness, read back as either version understands them. */
function witnessed(
  versions: Versions,
  witness: readonly { readonly fact: { readonly id: FactId }; readonly answer: Answer }[],
): AnswerOf {
  const domains = allDomains(versions)
  return (side, id) => {
    const given = witness.find(({ fact }) => fact.id === id)
    if (given?.answer.kind === 'number')
      return numberFor(versions[side].facts.get(id), given.answer)
    const { atoms } = domains.either.of(id)
    const atom = given
      ? atoms.findIndex((answer) => JSON.stringify(answer) === JSON.stringify(given.answer))
      : 0
    return isKnown(domains[side], id, atom) ? domains[side].of(id).atoms[atom] : undefined
  }
}

function numberFor(
  fact: Fact | undefined,
  answer: Extract<Answer, { kind: 'number' }>,
): Answer | undefined {
  if (fact?.kind !== 'number') return undefined
  const { value } = answer
  const isWithin = value >= (fact.from ?? value) && value <= (fact.to ?? value)
  return isWithin && (!fact.whole || Number.isInteger(value)) ? answer : undefined
}
