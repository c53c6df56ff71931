import { expect, test } from 'vitest'
import { behaviourDiff } from '../../../src/analysis/diff/behaviour-diff.ts'
import { checksChanged } from '../../../src/analysis/diff/checks-changed.ts'
import { pairedDomains } from '../../../src/analysis/diff/paired-domains.ts'
import { enter, follow, type Position, startOf } from '../../../src/analysis/diff/position.ts'
import { isSameEnd } from '../../../src/analysis/diff/same-end.ts'
import type { Pair, Side, Versions } from '../../../src/analysis/diff/side.ts'
import type { Domains } from '../../../src/analysis/domains.ts'
import type { Answer } from '../../../src/knowledge/answer.ts'
import { branchesTaken } from '../../../src/knowledge/branches-taken.ts'
import { decide } from '../../../src/knowledge/decide.ts'
import type { Fact, FactId } from '../../../src/knowledge/fact.ts'
import type { GuideId } from '../../../src/knowledge/target.ts'
import { randomFrom } from '../../random.ts'
import { randomKnowledge } from '../random-knowledge.ts'
import { RUNS, TIMEOUT } from '../runs.ts'
import { mutantOf } from './mutant.ts'

test('nothing has changed between a knowledge base and itself', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const knowledge = randomKnowledge(randomFrom(seed))
    expect(behaviourDiff({ before: knowledge, after: structuredClone(knowledge) })).toEqual({
      addedGuides: [],
      removedGuides: [],
      changes: [],
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
    expect(found.sort(), `seed ${seed}`).toEqual(byCases(versions))
    for (const { guide, ends, checks, witness } of changes) {
      const played = compare(guide, versions, witnessed(versions, witness))
      expect(played, `seed ${seed}`).toEqual(JSON.stringify({ guide, ends, checks }))
    }
  }
  expect(seen).toBeGreaterThan(RUNS / 2)
})

type AnswerOf = (side: Side, fact: FactId) => Answer | undefined

function byCases(versions: Versions): readonly string[] {
  const changes = new Set<string>()
  const domains = allDomains(versions)
  for (const point of points(versions, domains)) {
    for (const id of versions.before.guides.keys()) {
      const change = compare(id, versions, (side, fact) => {
        const atom = point.get(fact) ?? 0
        return isKnown(domains[side], fact, atom) ? domains[side].of(fact).atoms[atom] : undefined
      })
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

/** Whether a version can be given an atom: an atom it does not know is taken by nothing. */
function isKnown(domains: Domains, fact: FactId, atom: number): boolean {
  const { taken } = domains.of(fact)
  const known = taken({ kind: 'otherwise' }) | taken({ kind: 'unsure' })
  return ((known >> BigInt(atom)) & 1n) === 1n
}

function* points(versions: Versions, { either }: { readonly either: Domains }) {
  const ids = new Set([...versions.before.facts.keys(), ...versions.after.facts.keys()])
  const facts = [...ids].filter((id) => either.of(id).fact.kind !== 'decide')
  const total = facts.reduce((product, id) => product * either.of(id).atoms.length, 1)
  for (let number = 0; number < total; number += 1) {
    let rest = number
    const point = new Map<FactId, number>()
    for (const id of facts) {
      const { length } = either.of(id).atoms
      point.set(id, rest % length)
      rest = Math.floor(rest / length)
    }
    yield point
  }
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

/** What the case changes in a guide, if anything: each version is walked to its end, jump by jump. */
function compare(id: GuideId, versions: Versions, answerOf: AnswerOf): string | undefined {
  const checks: Pair<string[]> = { before: [], after: [] }
  const at = (side: Side): Position => {
    const guide = versions[side].guides.get(id)
    if (!guide) throw new Error(`No guide "${id}".`)
    return walkOn(startOf(guide, []), side)
  }
  const walkOn = (from: Position, side: Side): Position => {
    let position = from
    while (position.kind === 'step') position = oneStep(position, side, versions, answerOf, checks)
    return position
  }
  let before = at('before')
  let after = at('after')
  while (!(before.kind === 'end' && after.kind === 'end')) {
    if (before.kind === 'entering' && after.kind === 'entering' && before.guide === after.guide)
      break
    if (before.kind === 'entering') before = walkOn(enter(before, versions.before), 'before')
    else if (after.kind === 'entering') after = walkOn(enter(after, versions.after), 'after')
  }
  const ends =
    before.kind === 'end' && after.kind === 'end'
      ? { before: before.end, after: after.end }
      : undefined
  const differ = ends !== undefined && !isSameEnd(ends, versions)
  const changed = checksChanged(checks.before, checks.after)
  if (!differ && !changed) return undefined
  return JSON.stringify({ guide: id, ends: differ ? ends : undefined, checks: changed })
}

function oneStep(
  { step, guide, entered }: Extract<Position, { kind: 'step' }>,
  side: Side,
  versions: Versions,
  answerOf: AnswerOf,
  checks: Pair<string[]>,
): Position {
  if (step.kind === 'try') {
    for (const { cause } of step.causes) checks[side].push(`${guide.id}/${cause}`)
    return follow(step.otherwise, guide, entered)
  }
  const knowledge = versions[side]
  const fact = knowledge.facts.get(step.fact)
  const answer =
    fact?.kind === 'decide'
      ? decided(fact.id, (id) => answerOf(side, id), knowledge)
      : answerOf(side, step.fact)
  if (!answer) return { kind: 'end', end: { kind: 'no answer', fact: step.fact } }
  const [branch, ...others] = branchesTaken(step.branches, answer)
  if (!branch) return { kind: 'end', end: { kind: 'nowhere', guide: guide.id, step: step.id } }
  if (answer.kind === 'unsure' && (others.length > 0 || branch.key.kind !== 'unsure')) {
    return { kind: 'end', end: { kind: 'open' } }
  }
  return follow(branch.target, guide, entered)
}

function decided(
  id: FactId,
  answerOf: (id: FactId) => Answer | undefined,
  knowledge: Versions['before'],
): Answer | undefined {
  const fact = knowledge.facts.get(id)
  if (fact?.kind !== 'decide') throw new Error(`"${id}" is not decided.`)
  const decision = decide(
    fact,
    (input) =>
      knowledge.facts.get(input)?.kind === 'decide'
        ? decided(input, answerOf, knowledge)
        : answerOf(input),
    knowledge,
  )
  return decision.kind === 'answer' ? decision.answer : undefined
}
