import { describe, expect, test } from 'vitest'
import { inRange } from '../../src/knowledge/in-range.ts'
import { parsePhrase } from '../../src/knowledge/parse-phrase.ts'
import { durationFact, numberFact } from './facts.ts'

const delay = durationFact('delay')
const count = numberFact('count')
const messages = numberFact('messages', { unit: 'messages' })
const minutes = numberFact('minutes', { unit: 'min' })

const over = (value: number) => ({ range: { from: { value, included: false } } })
const under = (value: number) => ({ range: { to: { value, included: false } } })
const orMore = (value: number) => ({ range: { from: { value, included: true } } })
const orLess = (value: number) => ({ range: { to: { value, included: true } } })
const between = (from: number, to: number) => ({
  range: { from: { value: from, included: true }, to: { value: to, included: true } },
})

describe('phrases over durations', () => {
  test.each([
    ['over 10 s', over(10_000)],
    ['Over 10S', over(10_000)],
    ['over  １０ s', over(10_000)],
    ['under 3 min', under(180_000)],
    ['10 s or less', orLess(10_000)],
    ['10 s or more', orMore(10_000)],
    ['1 to 5 min', between(60_000, 300_000)],
    ['30 s to 5 min', between(30_000, 300_000)],
    ['1 min to 4 min 10 s', between(60_000, 250_000)],
    ['exactly 0', between(0, 0)],
    ['exactly 90 s', between(90_000, 90_000)],
    ['over 4 min 10 s', over(250_000)],
    ['over 1:30', over(90_000)],
    ['1:00 to 1:30', between(60_000, 90_000)],
    ['over 2 days', over(172_800_000)],
    ['250 ms or less', orLess(250)],
    ['1.5 to 2.5 h', between(5_400_000, 9_000_000)],
    ['1 to 1 min', between(60_000, 60_000)],
  ])('"%s"', (text, expected) => {
    expect(parsePhrase(text, delay)).toEqual(expected)
  })
})

describe('phrases over numbers', () => {
  test.each([
    ['over 10', count, over(10)],
    ['under -2.5', count, under(-2.5)],
    ['1 to 5', count, between(1, 5)],
    ['-5 to -1', count, between(-5, -1)],
    ['1,000 or more', count, orMore(1000)],
    ['exactly 0', count, between(0, 0)],
    ['over 10 messages', messages, over(10)],
    ['over 10', messages, over(10)],
    ['1 to 5 messages', messages, between(1, 5)],
    ['over 90 s', minutes, over(1.5)],
    ['1 to 2 h', minutes, between(60, 120)],
    ['10 to 20', minutes, between(10, 20)],
  ])('"%s"', (text, fact, expected) => {
    expect(parsePhrase(text, fact)).toEqual(expected)
  })
})

test('thresholds hold exactly on the value, and on both sides of it', () => {
  const side = (text: string, values: readonly number[]) => {
    const parsed = parsePhrase(text, delay)
    return values.map((value) => 'range' in parsed && inRange(value, parsed.range))
  }
  const around = [299_999.999, 300_000, 300_000.001]
  expect(side('over 5 min', around)).toEqual([false, false, true])
  expect(side('under 5 min', around)).toEqual([true, false, false])
  expect(side('5 min or less', around)).toEqual([true, true, false])
  expect(side('5 min or more', around)).toEqual([false, true, true])
  expect(side('exactly 5 min', around)).toEqual([false, true, false])
  expect(side('1 to 5 min', [59_999.999, 60_000, ...around])).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
})

describe('what is no phrase', () => {
  const forms =
    '"10 s or less", "10 s or more", "over 10 s", "under 10 s", "1 to 10 s" or "exactly 10 s"'

  test.each([
    ['', `Expected ${forms}.`],
    ['soon', `Unknown phrase "soon", expected ${forms}.`],
    ['> 10 s', 'Unknown phrase "> 10 s", expected "over 10 s".'],
    ['>= 10 s', 'Unknown phrase ">= 10 s", expected "10 s or more".'],
    ['≤10 s', 'Unknown phrase "≤10 s", expected "10 s or less".'],
    ['More than 10 s', 'Unknown phrase "More than 10 s", expected "over 10 s".'],
    ['at most 10 s', 'Unknown phrase "at most 10 s", expected "10 s or less".'],
    ['below 3 min', 'Unknown phrase "below 3 min", expected "under 3 min".'],
    ['1-5 min', 'Unknown phrase "1-5 min", expected "1 to 5 min".'],
    ['10 s', 'Unknown phrase "10 s", expected "exactly 10 s".'],
    ['over 10', '"10" is no length of time, expected a number with ms, s, min, h or days.'],
    ['over', '"" is no length of time, expected a number with ms, s, min, h or days.'],
    ['1 to 4 min 10 s', '"1" is no length of time, expected a number with ms, s, min, h or days.'],
    [
      'over 5 parsecs',
      '"5 parsecs" is no length of time, expected a number with ms, s, min, h or days.',
    ],
    ['5 to 1 min', '"5" is more than "1 min", expected the smaller one first.'],
    ['1 to 2 to 3 min', `Unknown phrase "1 to 2 to 3 min", expected ${forms}.`],
  ])('"%s" over a duration', (text, mistake) => {
    expect(parsePhrase(text, delay)).toEqual({ mistake })
  })

  test.each([
    ['over many', count, '"many" is no number, expected one such as "3" or "2.5".'],
    [
      'over 5 days',
      messages,
      '"5 days" is no number of messages, expected a number with "messages" or nothing behind it.',
    ],
    [
      'over 5 messages',
      minutes,
      '"5 messages" is no number of min, expected a number with ms, s, min, h or days behind it.',
    ],
    ['5', count, 'Unknown phrase "5", expected "exactly 5".'],
    ['=5', count, 'Unknown phrase "=5", expected "exactly 5".'],
  ])('"%s" over a number', (text, fact, mistake) => {
    expect(parsePhrase(text, fact)).toEqual({ mistake })
  })
})
