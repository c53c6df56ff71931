import { describe, expect, test } from 'vitest'
import type { AnswerKey } from '../../src/knowledge/answer-key.ts'
import { atomsOf } from '../../src/knowledge/atoms.ts'
import { takes } from '../../src/knowledge/takes.ts'
import { randomFrom } from '../random.ts'
import {
  choice,
  choicesFact,
  decideFact,
  durationFact,
  knowledgeBase,
  numberFact,
  recogniser,
  table,
  tableFact,
  textFact,
} from './facts.ts'
import { answersOf, randomFacts, randomKey, randomKnowledge } from './random-keys.ts'

const codes = table('codes', ['code'], [['1'], ['2'], ['3'], ['4']])
const none = knowledgeBase([], [codes])
const range = (from: number | undefined, to?: number): AnswerKey => ({
  kind: 'range',
  range: {
    ...(from === undefined ? {} : { from: { value: from, included: true } }),
    ...(to === undefined ? {} : { to: { value: to, included: true } }),
  },
})
const code = (...rows: readonly number[]): AnswerKey => ({ kind: 'code', code: rows.join(), rows })
const values = (fact: Parameters<typeof atomsOf>[0], ...keys: readonly AnswerKey[]) =>
  atomsOf(fact, keys, none).map((atom) => (atom.kind === 'number' ? atom.value : atom.kind))

describe('numbers', () => {
  test('are the constants and one value in every gap', () => {
    expect(values(numberFact('n'), range(1), range(3, 5))).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(values(numberFact('n'))).toEqual([0])
  })

  test('are whole where the fact is whole', () => {
    const whole = numberFact('n', { whole: true })
    expect(values(whole, range(1, 2))).toEqual([0, 1, 2, 3])
    expect(values(whole, range(1.5, 1.75))).toEqual([1, 2])
    expect(values(whole, range(1.5, 4))).toEqual([1, 2, 4, 5])
  })

  test('stay within the bounds of the fact', () => {
    expect(values(numberFact('n', { from: 1, to: 5 }), range(1, 5))).toEqual([1, 3, 5])
    expect(values(numberFact('n', { from: 2, to: 3 }), range(1, 5))).toEqual([2])
    expect(values(numberFact('n', { from: 1, to: 1 }), range(1))).toEqual([1])
    expect(values(numberFact('n', { whole: true, from: 1.2, to: 1.8 }), range(1))).toEqual([])
  })

  test('are never negative where they are durations', () => {
    expect(values(durationFact('d'), range(10_000))).toEqual([0, 10_000, 10_001])
    expect(values(durationFact('d'), range(0))).toEqual([0, 1])
  })

  test('of one size have no gap between neighbours', () => {
    const next = 1 + Number.EPSILON
    expect(values(numberFact('n'), range(1, next))).toEqual([0, 1, next, next + 1])
  })
})

test('choices and decided values are themselves, in written order', () => {
  const choices = [choice('b'), choice('a')]
  const expected = [
    { kind: 'choice', id: 'b' },
    { kind: 'choice', id: 'a' },
  ]
  expect(atomsOf(choicesFact('c', choices), [], none)).toEqual(expected)
  expect(atomsOf(decideFact('d', { inputs: [], rows: [], choices }), [], none)).toEqual(expected)
})

test('texts are the recognisers and anything else', () => {
  const remarks = textFact('t', [
    { ...recogniser('blocked'), example: '1015' },
    recogniser('received'),
  ])
  expect(atomsOf(remarks, [], none)).toEqual([
    { kind: 'text', recogniser: 'blocked', text: '1015' },
    { kind: 'text', recogniser: 'received', text: 'received' },
    { kind: 'text', text: '' },
  ])
})

test('codes are a row for each set of keys, one of no key, and an unlisted one', () => {
  const indexes = (...keys: readonly AnswerKey[]) =>
    atomsOf(tableFact('t', 'codes'), keys, none).map((atom) =>
      atom.kind === 'rows' ? atom.rows.map(({ index }) => index) : atom.kind,
    )
  expect(indexes()).toEqual([[0], 'unlisted'])
  expect(indexes(code(1))).toEqual([[0], [1], 'unlisted'])
  expect(indexes(code(1, 2), code(2, 3))).toEqual([[0], [1], [2], [3], 'unlisted'])
  expect(indexes(code(0, 1, 2, 3))).toEqual([[0], 'unlisted'])
})

test('a table that is not there is a bug', () => {
  expect(() => atomsOf(tableFact('t', 'gone'), [], none)).toThrow('No table is called "gone".')
})

test('every answer behaves like an atom, and every atom is an answer, for 4,000 random sets of keys', () => {
  const random = randomFrom(4)
  for (let round = 0; round < 400; round++) {
    for (const fact of randomFacts) {
      const keys = Array.from({ length: random.below(5) }, () => randomKey(fact, random))
      const behaviour = (answer: Parameters<typeof takes>[1]) =>
        keys.map((key) => takes(key, answer)).join()
      const atoms = atomsOf(fact, keys, randomKnowledge)
      expect(new Set(atoms.map(behaviour))).toEqual(new Set(answersOf(fact).map(behaviour)))
    }
  }
})
