import { describe, expect, test } from 'vitest'
import { parseNumber } from '../../src/knowledge/parse-number.ts'
import { numberFact } from './facts.ts'

const any = numberFact('count')

describe('a number', () => {
  test.each([
    ['5', 5],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['0', 0],
    ['-0', 0],
    ['007', 7],
    ['2.5', 2.5],
    ['.5', 0.5],
    ['1,000', 1000],
    ['1 000', 1000],
    ['1,234,567.5', 1234567.5],
    ['１，０００', 1000],
    ['about 12', 12],
    ['  12 ', 12],
  ])('"%s" is %d', (text, value) => {
    expect(parseNumber(any, text)).toEqual({ value })
  })

  test.each([
    '',
    'five',
    '1,0000',
    '1 000,000',
    '1.2.3',
    '1e3',
    '0x10',
    '5 6',
    '5 messages',
    'NaN',
    'Infinity',
    '--5',
    '9'.repeat(1_000_000),
  ])('%# is no number, and the message says what to type', (text) => {
    expect(parseNumber(any, text)).toEqual({ mistake: 'Type a number.' })
  })

  test.each([
    ['1,5', '1.5'],
    ['9,50', '9.50'],
  ])('"%s" is asked back: a comma may mean thousands', (text, meant) => {
    expect(parseNumber(any, text)).toEqual({
      mistake: `Type a number. If you mean ${meant}, write it with a point.`,
    })
  })
})

describe('the unit of the fact', () => {
  const messages = numberFact('count', { unit: 'messages' })
  const minutes = numberFact('wait', { unit: 'min' })

  test('may be typed or left out, in the singular too', () => {
    expect(parseNumber(messages, '5')).toEqual({ value: 5 })
    expect(parseNumber(messages, '5 Messages')).toEqual({ value: 5 })
    expect(parseNumber(messages, '1 message')).toEqual({ value: 1 })
    expect(parseNumber(numberFact('share', { unit: '%' }), '50％')).toEqual({ value: 50 })
  })

  test('other units of time are converted', () => {
    expect(parseNumber(minutes, '90 s')).toEqual({ value: 1.5 })
    expect(parseNumber(minutes, '2 hours')).toEqual({ value: 120 })
  })

  test('any other unit is a mistake', () => {
    expect(parseNumber(messages, '5 days')).toEqual({ mistake: 'Type a number of messages.' })
    expect(parseNumber(minutes, '5 messages')).toEqual({ mistake: 'Type a number of min.' })
  })
})

describe('bounds', () => {
  test('both are included', () => {
    const percent = numberFact('share', { from: 0, to: 100, unit: '%' })
    expect(parseNumber(percent, '0')).toEqual({ value: 0 })
    expect(parseNumber(percent, '100')).toEqual({ value: 100 })
    expect(parseNumber(percent, '100.01')).toEqual({ mistake: 'Type a number of % from 0 to 100.' })
    expect(parseNumber(percent, '-0.01')).toEqual({ mistake: 'Type a number of % from 0 to 100.' })
  })

  test('one of them alone is said as such', () => {
    expect(parseNumber(numberFact('n', { from: 1 }), '0')).toEqual({
      mistake: 'Type a number, 1 or more.',
    })
    expect(parseNumber(numberFact('n', { to: 9 }), '10')).toEqual({
      mistake: 'Type a number, 9 or less.',
    })
  })

  test('a whole number has no fraction', () => {
    const whole = numberFact('count', { whole: true })
    expect(parseNumber(whole, '3.0')).toEqual({ value: 3 })
    expect(parseNumber(whole, '3.5')).toEqual({ mistake: 'Type a whole number.' })
  })
})
