import { describe, expect, test } from 'vitest'
import { parseDuration } from '../../src/knowledge/parse-duration.ts'

const expected =
  'Type a length of time such as "12 s", "4 min 10 s" or "1:30", or two clock times such as "10:02:11 to 10:07:40".'
const apart =
  'These two times are more than 12 hours apart, or the second is before the first. ' +
  'Give the dates too: "2026-11-22 23:58:00 to 2026-11-23 00:04:00".'

describe('a length of time', () => {
  test.each([
    ['12 s', 12_000],
    ['12s', 12_000],
    ['12 sec.', 12_000],
    ['250 ms', 250],
    ['4 min 10 s', 250_000],
    ['4min10s', 250_000],
    ['4 minutes and 10 seconds', 250_000],
    ['4 min, 10 s', 250_000],
    ['4 min 10', 250_000],
    ['5 min 1 s', 301_000],
    ['1 h 30', 5_400_000],
    ['1h30', 5_400_000],
    ['2 days', 172_800_000],
    ['1.5 min', 90_000],
    ['.5 s', 500],
    ['4.1 min', 246_000],
    ['1,000 ms', 1_000],
    ['1 000 ms', 1_000],
    ['0 s', 0],
    ['1:30', 90_000],
    ['01:30', 90_000],
    ['90:00', 5_400_000],
    ['1:30.5', 90_500],
    ['1:02:03', 3_723_000],
    ['about 5 min', 300_000],
    ['~5 min', 300_000],
    ['five minutes', 300_000],
    ['an hour and ten minutes', 4_200_000],
    ['half an hour', 1_800_000],
    ['it took about 10 minutes', 600_000],
    ['10 minutes later', 600_000],
    ['thirty seconds late', 30_000],
    ['１２ 秒', 12_000],
    ['5分钟', 300_000],
    ['５分３０秒', 330_000],
    ['１：３０', 90_000],
    ['  12   S ', 12_000],
  ])('"%s" is %i ms', (text, ms) => {
    expect(parseDuration(text)).toEqual({ ms })
  })
})

describe('two clock times', () => {
  test.each([
    ['10:02:11 to 10:07:40', 329_000],
    ['10:02:11 - 10:07:40', 329_000],
    ['10:02:11-10:07:40', 329_000],
    ['10:02:11 – 10:07:40', 329_000],
    ['10:02:11 until 10:07:40', 329_000],
    ['10:02:11 -> 10:07:40', 329_000],
    ['10:02:11 → 10:07:40', 329_000],
    ['10:02:11 到 10:07:40', 329_000],
    ['from 10:02:11 to 10:07:40', 329_000],
    ['between 10:02 and 10:07', 300_000],
    ['10:02:11\n10:07:40', 329_000],
    ['10:02:11.250 to 10:02:12', 750],
    ['10:02:11,250 to 10:02:12,000', 750],
    ['23:58:00 to 00:04:00', 360_000],
    ['10:00 to 10:00', 0],
    ['00:00 to 12:00', 43_200_000],
    ['11:58 pm to 12:04 am', 360_000],
    ['11:58 a.m. to 12:04 p.m.', 360_000],
    ['2026-11-22 23:58:00 to 2026-11-23 00:04:00', 360_000],
    ['2026-11-22T23:58:00Z to 2026-11-23T00:04:00Z', 360_000],
    ['2026-11-22T10:00:00+08:00 - 2026-11-22T03:00:00+00:00', 3_600_000],
    ['2026/11/22 10:00 to 2026/11/24 10:00', 172_800_000],
    ['2024-02-29 00:00 to 2024-03-01 00:00', 86_400_000],
    ['2026-11-22 23:58:00 to 00:04:00', 360_000],
    ['１０：０２：１１ 到 １０：０７：４０', 329_000],
  ])('"%s" are %i ms', (text, ms) => {
    expect(parseDuration(text)).toEqual({ ms })
  })

  test('more than 12 hours apart without dates they are asked back', () => {
    expect(parseDuration('10:07:40 to 10:02:11')).toEqual({ mistake: apart })
    expect(parseDuration('00:00:00 to 12:00:01')).toEqual({ mistake: apart })
  })

  test('with dates the earlier one comes first', () => {
    expect(parseDuration('2026-11-23 00:04 to 2026-11-22 23:58')).toEqual({
      mistake: 'The second time is before the first. Type the earlier one first.',
    })
  })

  test.each([
    '24:00 to 24:01',
    '10:60 to 10:61',
    '13:00 pm to 13:01 pm',
    '2026-02-30 10:00 to 2026-03-01 10:00',
  ])('"%s" has no such time of day', (text) => {
    expect(parseDuration(text)).toEqual({
      mistake:
        'There is no such time of day. Type both times as on a clock: "10:02:11 to 10:07:40".',
    })
  })

  test('a time zone on one of them only is a mistake', () => {
    expect(parseDuration('10:00Z to 10:05')).toEqual({
      mistake: 'Only one of the two times has a time zone. Give both in the same zone, without it.',
    })
  })
})

describe('what is no length of time', () => {
  test('a bare number is asked for its unit', () => {
    expect(parseDuration('90')).toEqual({
      mistake: 'Say the unit too: "90 s" for seconds or "90 min" for minutes.',
    })
    expect(parseDuration('about ９０')).toEqual({
      mistake: 'Say the unit too: "90 s" for seconds or "90 min" for minutes.',
    })
  })

  test.each([
    '',
    ' ',
    'soon',
    'five',
    'half an',
    'under 5 min',
    'within ten minutes',
    '-5 s',
    '-5',
    '1,5 s',
    '5 parsecs',
    '5 s 3 min',
    '5 min 3 min',
    '1:60',
    '1:99:00',
    '1:2:3:4',
    '12 s and',
    '12 s later maybe',
    '99999999 days',
    's',
    '__proto__',
    '9'.repeat(1_000_000),
    `${'1 s '.repeat(1_000_000)}`,
  ])('%# is answered with what to type', (text) => {
    expect(parseDuration(text)).toEqual({ mistake: expected })
  })
})
