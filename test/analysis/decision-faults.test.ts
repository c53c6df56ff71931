import { expect, test } from 'vitest'
import type { Box } from '../../src/analysis/box.ts'
import { type DecisionFaults, decisionFaults } from '../../src/analysis/decision-faults.ts'
import type { Domains } from '../../src/analysis/domains.ts'
import type { Answer } from '../../src/knowledge/answer.ts'
import type { DecideFact, DecideRow, Fact } from '../../src/knowledge/fact.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { takes } from '../../src/knowledge/takes.ts'
import { randomFrom } from '../random.ts'
import { randomKnowledge } from './random-knowledge.ts'
import { RUNS, TIMEOUT } from './runs.ts'

test('faults of decisions agree with looking at every combination', { timeout: TIMEOUT }, () => {
  let seen = 0
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const knowledge = randomKnowledge(randomFrom(seed))
    for (const faults of decisionFaults(knowledge)) {
      seen += 1
      expect(summaryOf(faults), `seed ${seed}`).toEqual(byCombinations(faults))
    }
  }
  expect(seen).toBeGreaterThan(RUNS / 4)
})

test('a table of 1,000 rows by 7 columns is worked out', () => {
  const faults = faultsOf(largeDecision(1_000, 7, (row) => row))
  expect(faults.finished).toBe(true)
  expect(faults.unreached).toEqual([])
  expect(faults.missing).toBeDefined()
})

test('a table that is tangled on purpose is given up, and says so', () => {
  const random = randomFrom(1)
  const tangled = largeDecision(80, 24, () => (random.chance(0.7) ? undefined : random.below(2)))
  const faults = faultsOf(tangled)
  expect(faults.finished).toBe(false)
})

type Combination = readonly Answer[]

function faultsOf(knowledge: KnowledgeBase): DecisionFaults {
  const [faults] = decisionFaults(knowledge)
  if (!faults) throw new Error('There is no decision.')
  return faults
}

function summaryOf(faults: DecisionFaults) {
  const { fact } = faults
  expect(faults.finished).toBe(true)
  const index = (row: DecideRow) => fact.rows.indexOf(row)
  for (const { row, above, both } of faults.contradicting) {
    const combination = combinationIn(both, faults)
    expect(firstRow(fact, combination)).toBe(index(above))
    expect(holds(row, combination)).toBe(true)
  }
  if (faults.missing) {
    expect(firstRow(fact, combinationIn(faults.missing, faults))).toBe(-1)
  }
  return {
    missing: faults.missing !== undefined,
    needless: faults.needlessOtherwise,
    unreached: faults.unreached.flatMap(({ rows }) => rows.map(index)).sort(),
    contradicting: faults.contradicting.map(({ row }) => index(row)),
  }
}

function byCombinations({ fact, domains }: DecisionFaults) {
  const combinations = fact.inputs.reduce<readonly Combination[]>(
    (before, input) =>
      before.flatMap((start) =>
        domains
          .of(input)
          .atoms.slice(0, -1)
          .map((answer) => [...start, answer]),
      ),
    [[]],
  )
  const firsts = combinations.map((combination) => firstRow(fact, combination))
  const clashes = (row: DecideRow, above: DecideRow) =>
    row.value !== above.value &&
    combinations.some((combination) => holds(above, combination) && !holds(row, combination)) &&
    combinations.some(
      (combination, at) => firsts[at] === fact.rows.indexOf(above) && holds(row, combination),
    )
  const reached = fact.rows.map((_, index) => firsts.includes(index))
  return {
    missing:
      fact.otherwise === undefined &&
      combinations.some(
        (combination, at) => firsts[at] === -1 && !isDoubtful(fact, combination, domains),
      ),
    needless: fact.otherwise !== undefined && !firsts.includes(-1),
    unreached: fact.rows.flatMap((_, index) => (reached[index] ? [] : [index])),
    contradicting: fact.rows.flatMap((row, index) =>
      reached[index] && fact.rows.slice(0, index).some((above) => clashes(row, above))
        ? [index]
        : [],
    ),
  }
}

/** Numbers below zero where nothing says that there are any. */
function isDoubtful({ inputs }: DecideFact, combination: Combination, domains: Domains): boolean {
  return inputs.some((id, index) => {
    const answer = combination[index]
    const { fact, bounds } = domains.of(id)
    if (fact.kind !== 'number' || fact.from !== undefined || answer?.kind !== 'number') return false
    return answer.value < 0 && ![...bounds].some((bound) => bound < 0)
  })
}

function firstRow(fact: DecideFact, combination: Combination): number {
  return fact.rows.findIndex((row) => holds(row, combination))
}

function holds({ cells }: DecideRow, combination: Combination): boolean {
  return cells.every((cell, index) => {
    const answer = combination[index]
    return !cell || (answer !== undefined && takes(cell, answer))
  })
}

/** The last combination of a box, so that a box that is too large is noticed. */
function combinationIn(box: Box, { fact, domains }: DecisionFaults): Combination {
  return fact.inputs.flatMap((input) => {
    const { atoms, definite } = domains.of(input)
    const set = box.get(input) ?? definite
    return atoms[set.toString(2).length - 1] ?? []
  })
}

/** A table of numbers; a cell without one is `any`. */
function largeDecision(
  rows: number,
  width: number,
  cell: (row: number) => number | undefined,
): KnowledgeBase {
  const span = { path: 'facts.yaml', start: 0, end: 1 }
  const columns = Array.from({ length: width }, (_, column) => column)
  const inputs = columns.map((column) => `input-${column}`)
  const fact: DecideFact = {
    kind: 'decide',
    id: 'large',
    span,
    sources: [],
    inputs,
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: columns.map(() => {
        const value = cell(row)
        if (value === undefined) return undefined
        const bound = { value, included: true }
        return { kind: 'range', range: { from: bound, to: bound } }
      }),
      value: row % 2 === 0 ? 'yes' : 'no',
      span,
    })),
    choices: ['yes', 'no'].map((id) => ({ id, label: id, matches: [], span })),
  }
  const facts = inputs.map(
    (id) => [id, { kind: 'number', id, span, sources: [], whole: true }] as const,
  )
  return {
    name: 'Large',
    escalation: '',
    citations: new Map(),
    facts: new Map<string, Fact>([...facts, [fact.id, fact]]),
    guides: new Map(),
    tables: new Map(),
    hash: '',
  }
}
