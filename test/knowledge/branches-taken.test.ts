import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/knowledge/answer.ts'
import type { AnswerKey } from '../../src/knowledge/answer-key.ts'
import { atomsOf } from '../../src/knowledge/atoms.ts'
import { branchesTaken } from '../../src/knowledge/branches-taken.ts'
import { takes } from '../../src/knowledge/takes.ts'
import { randomFrom } from '../random.ts'
import { table } from './facts.ts'
import { answersOf, randomFacts, randomKey, randomKnowledge } from './random-keys.ts'

const codes = table('codes', ['code'], [['1'], ['2'], ['3']])
const rows = (...indexes: readonly number[]): Answer => ({
  kind: 'rows',
  rows: codes.rows.filter(({ index }) => indexes.includes(index)),
})
const code = (...named: readonly number[]): AnswerKey => ({
  kind: 'code',
  code: named.join(),
  rows: named,
})
const unsure: Answer = { kind: 'unsure' }
const failed: Answer = { kind: 'choice', id: 'failed' }

describe('one key', () => {
  const recognised: Answer = { kind: 'text', recogniser: 'blocked', text: '1015' }
  const text: Answer = { kind: 'text', text: 'x' }
  const unlisted: Answer = { kind: 'unlisted', text: '9' }
  const number: Answer = { kind: 'number', value: 5 }
  const everything = [
    failed,
    recognised,
    text,
    rows(0),
    rows(1),
    rows(0, 1),
    unlisted,
    number,
    unsure,
  ]
  const taken = (key: AnswerKey) => everything.filter((answer) => takes(key, answer))

  test('takes what it names', () => {
    expect(taken({ kind: 'choice', id: 'failed' })).toEqual([failed])
    expect(taken({ kind: 'recogniser', id: 'blocked' })).toEqual([recognised])
    expect(taken(code(0))).toEqual([rows(0)])
    expect(taken(code(0, 1))).toEqual([rows(0), rows(1)])
    expect(taken({ kind: 'range', range: { from: { value: 5, included: true } } })).toEqual([
      number,
    ])
    expect(taken({ kind: 'range', range: { from: { value: 5, included: false } } })).toEqual([])
    expect(taken({ kind: 'listed' })).toEqual([rows(0), rows(1)])
  })

  test('that is "unsure" takes unsure alone, and "otherwise" everything but unsure', () => {
    expect(taken({ kind: 'unsure' })).toEqual([unsure])
    expect(taken({ kind: 'otherwise' })).toEqual(everything.slice(0, -1))
  })
})

describe('branches', () => {
  const branch = (key: AnswerKey) => ({ key })
  const first = branch({ kind: 'choice', id: 'failed' })
  const again = branch({ kind: 'choice', id: 'failed' })
  const otherwise = branch({ kind: 'otherwise' })
  const notKnown = branch({ kind: 'unsure' })

  test('the first that takes a definite answer is taken alone', () => {
    expect(branchesTaken([first, again, otherwise], failed)).toEqual([first])
    expect(branchesTaken([first, otherwise], { kind: 'choice', id: 'other' })).toEqual([otherwise])
  })

  test('no branch for an answer is a gap', () => {
    expect(branchesTaken([first], { kind: 'choice', id: 'other' })).toEqual([])
    expect(branchesTaken([], unsure)).toEqual([])
  })

  test('unsure takes its own branch, else leaves all open', () => {
    expect(branchesTaken([first, notKnown, otherwise], unsure)).toEqual([notKnown])
    expect(branchesTaken([first, otherwise], unsure)).toEqual([first, otherwise])
  })

  test('several rows take the branch of each, in the order of the branches', () => {
    const one = branch(code(0))
    const two = branch(code(1))
    const listed = branch({ kind: 'listed' })
    expect(branchesTaken([one, two, listed], rows(1, 0))).toEqual([one, two])
    expect(branchesTaken([listed, one], rows(0, 1, 2))).toEqual([listed])
    expect(branchesTaken([two, listed], rows(0, 1, 2))).toEqual([two, listed])
    expect(branchesTaken([two], rows(0, 1))).toEqual([two])
  })
})

test('atoms reach every branch that an answer reaches, for 4,000 random steps', () => {
  const random = randomFrom(5)
  for (let round = 0; round < 400; round++) {
    for (const fact of randomFacts) {
      const branches = Array.from({ length: random.below(6) }, (_, at) => ({
        at,
        key: randomKey(fact, random),
      }))
      const reached = (answers: readonly Answer[]) =>
        new Set(
          answers.map((answer) =>
            branchesTaken(branches, answer)
              .map(({ at }) => at)
              .join(),
          ),
        )
      const keys = branches.map(({ key }) => key)
      expect(reached(atomsOf(fact, keys, randomKnowledge))).toEqual(reached(answersOf(fact)))
      const answer = random.pick(answersOf(fact))
      expect(branchesTaken(branches, answer).length).toBeLessThan(2)
    }
  }
})
