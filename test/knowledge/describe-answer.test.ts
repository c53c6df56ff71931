import { expect, test } from 'vitest'
import { describeAnswer } from '../../src/knowledge/describe-answer.ts'
import {
  choice,
  choicesFact,
  durationFact,
  numberFact,
  table,
  tableFact,
  textFact,
} from './facts.ts'

const codes = table(
  'codes',
  ['code', 'name', 'carrier'],
  [
    ['1008', 'InternalError.Timeout', ''],
    ['60008', 'InternalError.Timeout', ''],
    ['', 'FailedOperation.Other', ''],
    ['114', '', 'unicom'],
    ['114', '', 'telecom'],
  ],
)
const code = tableFact('code', 'codes', { keys: ['code', 'name'], by: 'carrier' })
const rows = (...indexes: readonly number[]) =>
  describeAnswer(code, {
    kind: 'rows',
    rows: codes.rows.filter(({ index }) => indexes.includes(index)),
  })

test('a choice is its label', () => {
  const status = choicesFact('status', [choice('failed', 'Failed')])
  expect(describeAnswer(status, { kind: 'choice', id: 'failed' })).toBe('Failed')
  expect(describeAnswer(status, { kind: 'choice', id: 'gone' })).toBe('gone')
})

test('a number has its unit, a duration is written as people write it', () => {
  expect(describeAnswer(durationFact('d'), { kind: 'number', value: 250_000 })).toBe('4 min 10 s')
  expect(describeAnswer(numberFact('n'), { kind: 'number', value: 12 })).toBe('12')
  expect(describeAnswer(numberFact('n', { unit: 'messages' }), { kind: 'number', value: 12 })).toBe(
    '12 messages',
  )
  expect(describeAnswer(numberFact('n'), { kind: 'number', value: 1e-7 })).toBe('0.0000001')
})

test('a text is quoted on one line and cut at 60 characters', () => {
  const say = (text: string) => describeAnswer(textFact('t', []), { kind: 'text', text })
  expect(say(' 1015 The mobile\n number is blocked ')).toBe('"1015 The mobile number is blocked"')
  expect(say('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`)
  expect(say('x'.repeat(61))).toBe(`"${'x'.repeat(59)}…"`)
  expect(say('😀'.repeat(61))).toBe(`"${'😀'.repeat(59)}…"`)
})

test('rows are what their first key calls them', () => {
  expect(rows(0)).toBe('1008')
  expect(rows(2)).toBe('FailedOperation.Other')
  expect(rows(0, 1)).toBe('1008 or 60008')
  expect(rows(3)).toBe('114')
  expect(rows(3, 4)).toBe('114 (unicom or telecom)')
})

test('a code that the table lacks is said to be unknown', () => {
  expect(describeAnswer(code, { kind: 'unlisted', text: '9999' })).toBe(
    '9999, which is not in the list',
  )
})

test('unsure is not known', () => {
  expect(describeAnswer(code, { kind: 'unsure' })).toBe('not known')
})
