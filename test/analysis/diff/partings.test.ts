import { expect, test } from 'vitest'
import { type AtomSet, atomAt, NO_ATOMS } from '../../../src/analysis/atom-set.ts'
import { behaviourDiff } from '../../../src/analysis/diff/behaviour-diff.ts'
import type { Change } from '../../../src/analysis/diff/change.ts'
import { guidesReached } from '../../../src/analysis/diff/guides-reached.ts'
import { pairedDomains } from '../../../src/analysis/diff/paired-domains.ts'
import type { Parting, Place } from '../../../src/analysis/diff/parting.ts'
import type { Position } from '../../../src/analysis/diff/position.ts'
import type { Pair, PairedDomains, Side, Versions } from '../../../src/analysis/diff/side.ts'
import type { FactId } from '../../../src/knowledge/fact.ts'
import type { Guide } from '../../../src/knowledge/guide.ts'
import { randomFrom } from '../../random.ts'
import { randomKnowledge } from '../random-knowledge.ts'
import { RUNS, TIMEOUT } from '../runs.ts'
import { answersAt, compare, points, type Stop } from './cases.ts'
import { mutantOf } from './mutant.ts'

const SIDES = ['before', 'after'] as const

test('every changed case parts as a change says, and every answer of a parting is of one', {
  timeout: TIMEOUT,
}, () => {
  let seen = 0
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const random = randomFrom(seed)
    const before = randomKnowledge(random)
    const versions = { before, after: mutantOf(mutantOf(before, random), random) }
    const { changes } = behaviourDiff(versions)
    seen += changes.flatMap(({ partings }) => partings).length
    for (const [id, guide] of before.guides) {
      const after = versions.after.guides.get(id)
      const own = changes.filter((change) => change.guide === id)
      if (after) holds(own, { before: guide, after }, versions, `seed ${seed}, guide ${id}`)
    }
  }
  expect(seen).toBeGreaterThan(RUNS)
})

test('what is told by parting is all that has changed', { timeout: TIMEOUT }, () => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const random = randomFrom(seed)
    const before = randomKnowledge(random)
    const { changes, byParting } = behaviourDiff({
      before,
      after: mutantOf(mutantOf(before, random), random),
    })
    const name = `seed ${seed}`
    const told = byParting.flatMap((group) =>
      group.changes.map((change) => [change, group] as const),
    )
    expect(new Set(told.map(([change]) => change.witness)), name).toEqual(
      new Set(changes.map(({ witness }) => witness)),
    )
    for (const { ends, checks, partings } of changes) {
      expect(partings.filter(({ concerns }) => concerns.ends).length, name).toBe(ends ? 1 : 0)
      expect(
        partings.some(({ concerns }) => concerns.checks),
        name,
      ).toBe(checks !== undefined)
    }
    for (const { guide, parting, changes: grouped } of byParting) {
      const same = grouped.flatMap((change) =>
        change.guide === guide ? change.partings.filter((one) => isSameWay(one, parting)) : [],
      )
      expect(same.length, name).toBe(grouped.length)
      for (const side of SIDES) {
        const union = same.reduce(
          (set, one) => set | (one.answers?.atoms[side] ?? NO_ATOMS),
          NO_ATOMS,
        )
        expect(parting.answers?.atoms[side] ?? NO_ATOMS, name).toBe(union)
      }
    }
  }
})

/** Whether two partings are at the same point and go the same way; what was decided is a way. */
function isSameWay(one: Parting, other: Parting): boolean {
  const way = ({ point, to }: Parting) => JSON.stringify([point, to])
  const isWithin = SIDES.every((side) => {
    const set = one.answers?.atoms[side] ?? NO_ATOMS
    return (set & ~(other.answers?.atoms[side] ?? NO_ATOMS)) === NO_ATOMS
  })
  return way(one) === way(other) && isWithin
}

function holds(
  changes: readonly Change[],
  guides: Pair<Guide>,
  versions: Versions,
  name: string,
): void {
  const domains = pairedDomains(
    {
      before: guidesReached(guides.before, versions.before),
      after: guidesReached(guides.after, versions.after),
    },
    versions,
  )
  const shown = new Map<Parting, Pair<bigint>>()
  for (const point of points(versions, domains)) {
    const stops: Pair<Stop[]> = { before: [], after: [] }
    const one = { point, stops }
    const changed = compare(guides.after.id, versions, answersAt(point, domains), stops)
    if (changed === undefined) continue
    const covering = changes.filter(
      ({ guide, ends, checks, partings }) =>
        JSON.stringify({ guide, ends, checks }) === changed &&
        partings.every((parting) => partsAt(one, parting, domains)) &&
        partings.every((parting) => !parting.concerns.ends || meetAfter(one, parting).length === 0),
    )
    expect(covering.length, `${name}: ${changed} of ${JSON.stringify([...point])}`).toBeGreaterThan(
      0,
    )
    for (const parting of covering.flatMap(({ partings }) => partings)) {
      const known = shown.get(parting)
      const atoms = (side: Side) =>
        (known?.[side] ?? NO_ATOMS) | atomAtPoint(one, parting, side, domains)
      shown.set(parting, { before: atoms('before'), after: atoms('after') })
    }
  }
  for (const parting of changes.flatMap(({ partings }) => partings)) {
    const of = (side: Side) => shown.get(parting)?.[side] ?? NO_ATOMS
    const { point } = parting
    if (point.kind !== 'question') continue
    for (const side of SIDES) {
      if (point.steps[side] !== undefined) expect(of(side), name).toBe(parting.answers?.atoms[side])
    }
  }
}

interface Case {
  readonly point: ReadonlyMap<FactId, number>
  readonly stops: Pair<readonly Stop[]>
}

/** Whether a case goes the way of a parting in both versions. */
function partsAt(one: Case, parting: Parting, domains: PairedDomains): boolean {
  const { stops } = one
  const { point, to, answers } = parting
  return SIDES.every((side) => {
    if (point.kind === 'start') return true
    const step = point.steps[side]
    // The version that has no such step comes by where it is held to stand.
    if (step === undefined)
      return stops[side].some((stop) => isAt(stop.at, to[side]) || isAt(stop.to, to[side]))
    const stop = stopAt(stops[side], step)
    if (!stop) return false
    if (point.kind === 'replaced') return true
    if (!isAt(stop.to, to[side])) return false
    if (point.kind === 'checks') return true
    return (
      (atomAtPoint(one, parting, side, domains) & (answers?.atoms[side] ?? NO_ATOMS)) !== NO_ATOMS
    )
  })
}

/** What the fact of a question was for one side of the case. */
function atomAtPoint(
  { stops, point: answered }: Case,
  parting: Parting,
  side: Side,
  domains: PairedDomains,
): AtomSet {
  const { point } = parting
  const step = point.kind === 'question' ? point.steps[side] : undefined
  const stop = step === undefined ? undefined : stopAt(stops[side], step)
  if (point.kind !== 'question' || !stop) return NO_ATOMS
  const { fact, atoms, unsure, strange = NO_ATOMS } = domains[side].of(point.fact)
  if (fact.kind !== 'decide') return atomAt(answered.get(point.fact) ?? 0)
  const { answer } = stop
  if (!answer) return strange
  if (answer.kind === 'unsure') return unsure
  return atomAt(atoms.findIndex((one) => JSON.stringify(one) === JSON.stringify(answer)))
}

function stopAt(stops: readonly Stop[], step: string): Stop | undefined {
  return stops.find(({ at }) => at.step.id === step && at.entered.length === 1)
}

function isAt(position: Position, place: Place): boolean {
  switch (position.kind) {
    case 'step':
      return (
        place.kind === 'step' && place.step === position.step.id && position.entered.length === 1
      )
    case 'entering':
      return place.kind === 'guide' && place.guide === position.guide
    case 'end':
      return JSON.stringify(place) === JSON.stringify(position.end)
    default:
      return position satisfies never
  }
}

/** Steps that both come to after they parted. */
function meetAfter({ stops }: Case, { point }: Parting): readonly string[] {
  const later = (side: Side) => {
    const own = stops[side].filter(({ at }) => at.entered.length === 1)
    const step = point.kind === 'start' ? undefined : point.steps[side]
    return own.slice(own.findIndex(({ at }) => at.step.id === step) + 1).map(({ at }) => at.step.id)
  }
  return later('before').filter((id) => later('after').includes(id))
}
