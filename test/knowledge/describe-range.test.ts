import { describe, expect, test } from 'vitest'
import { describeDuration } from '../../src/knowledge/describe-duration.ts'
import { describeKey } from '../../src/knowledge/describe-key.ts'
import { describeRange } from '../../src/knowledge/describe-range.ts'
import { parseDuration } from '../../src/knowledge/parse-duration.ts'
import { parsePhrase } from '../../src/knowledge/parse-phrase.ts'
import { randomFrom } from '../random.ts'
import {
  choice,
  choicesFact,
  durationFact,
  numberFact,
  recogniser,
  tableFact,
  textFact,
} from './facts.ts'

const delay = durationFact('delay')

test.each([
  ['over 10 s', 'over 10 s'],
  ['under 180 s', 'under 3 min'],
  ['10 s or less', '10 s or less'],
  ['90 s or more', '1 min 30 s or more'],
  ['1 to 5 min', '1 min to 5 min'],
  ['exactly 0', 'exactly 0 s'],
  ['over 250 ms', 'over 250 ms'],
  ['over 1.25 s', 'over 1.25 s'],
  ['over 24 h', 'over 1 day'],
  ['over 50 h', 'over 2 days 2 h'],
])('"%s" is written as "%s"', (phrase, written) => {
  const parsed = parsePhrase(phrase, delay)
  expect('range' in parsed && describeRange(parsed.range, delay)).toBe(written)
})

test('ranges that no phrase names are put together from two', () => {
  const range = { from: { value: 1_000, included: false }, to: { value: 2_000, included: true } }
  expect(describeRange(range, delay)).toBe('over 1 s and 2 s or less')
  expect(describeRange({}, delay)).toBe('any')
})

describe('what was written is read back exactly', () => {
  test('for 5,000 random durations', () => {
    const random = randomFrom(2)
    for (let round = 0; round < 5_000; round++) {
      const ms = random.below(10 ** random.pick([3, 5, 8, 11, 12])) / random.pick([1, 1, 1_000])
      expect(parseDuration(describeDuration(ms))).toEqual({ ms })
    }
  })

  test('for 5,000 random ranges of durations and numbers', () => {
    const random = randomFrom(3)
    const facts = [
      delay,
      numberFact('n'),
      numberFact('n', { unit: 'messages' }),
      numberFact('n', { unit: 'min' }),
    ]
    for (let round = 0; round < 5_000; round++) {
      const fact = random.pick(facts)
      const whole = random.below(10 ** random.pick([1, 3, 7]))
      const parts = random.pick([1, 10, 1_000])
      const value = whole / parts
      const end = (whole + random.below(3)) / parts
      const included = random.chance(0.5)
      const range = random.pick([
        { from: { value, included } },
        { to: { value, included } },
        {
          from: { value, included: true },
          to: { value: end, included: true },
        },
      ])
      expect(parsePhrase(describeRange(range, fact), fact)).toEqual({ range })
    }
  })
})

test('a key is said in words for people', () => {
  const status = choicesFact('status', [choice('failed', 'Failed')])
  const remarks = textFact('remarks', [
    { ...recogniser('blocked'), label: '1015 The mobile number is blocked' },
  ])
  const code = tableFact('code', 'codes')
  const range = { from: { value: 10_000, included: false } }
  expect([
    describeKey(status, { kind: 'choice', id: 'failed' }, 'failed'),
    describeKey(remarks, { kind: 'recogniser', id: 'blocked' }, 'blocked'),
    describeKey(code, { kind: 'code', code: '1001', rows: [0] }, '1001'),
    describeKey(delay, { kind: 'range', range }, 'over 10000 ms'),
    describeKey(code, { kind: 'listed' }, 'listed'),
    describeKey(code, { kind: 'unsure' }, 'unsure'),
    describeKey(code, { kind: 'otherwise' }, 'otherwise'),
  ]).toEqual([
    'Failed',
    '1015 The mobile number is blocked',
    '1001',
    'over 10 s',
    'any other code of the list',
    'not known',
    'anything else',
  ])
})
