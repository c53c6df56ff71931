import { expect, test } from 'vitest'
import { rowsNamed } from '../../src/knowledge/rows-named.ts'
import { table } from './facts.ts'

const codes = table(
  'codes',
  ['code', 'name'],
  [
    ['1008', 'InternalError.Timeout'],
    ['60008', 'InternalError.Timeout'],
    ['', 'FailedOperation'],
    ['MI:xxxx', ''],
    ['MI:0041', ''],
    ['5xx', ''],
    ['-106', ''],
    ['650(660\\99', ''],
    ['MOBILE BLACK', ''],
    ['114', ''],
    ['114', ''],
    ['MAXX', ''],
    ['MI:12xx', ''],
  ],
  ['code', 'name'],
)

const named = (text: string, keys = codes.keys) =>
  rowsNamed(codes, keys, text).map(({ index }) => index)

test('a name in any of the key columns names its rows', () => {
  expect(named('1008')).toEqual([0])
  expect(named('InternalError.Timeout')).toEqual([0, 1])
  expect(named('FailedOperation')).toEqual([2])
  expect(named('114')).toEqual([9, 10])
})

test('only the columns asked for count', () => {
  expect(named('InternalError.Timeout', ['code'])).toEqual([])
  expect(named('1008', ['code'])).toEqual([0])
})

test('case, width and space do not count', () => {
  expect(named(' internalerror.TIMEOUT ')).toEqual([0, 1])
  expect(named('１００８')).toEqual([0])
  expect(named('mi：0041')).toEqual([4])
  expect(named('mobile   black')).toEqual([8])
  expect(named('−106')).toEqual([6])
})

test('strange codes are names like any other', () => {
  expect(named('650(660\\99')).toEqual([7])
})

test('an empty cell names nothing', () => {
  expect(named('')).toEqual([])
  expect(named('  ')).toEqual([])
})

test('a placeholder stands for any ending that has no row of its own', () => {
  expect(named('MI:0999')).toEqual([3])
  expect(named('MI:xxxx')).toEqual([3])
  expect(named('MI:A')).toEqual([3])
  expect(named('MI:')).toEqual([])
  expect(named('MI:0 9')).toEqual([])
  expect(named('MI:1234')).toEqual([12])
  expect(named('MI:12345')).toEqual([3])
})

test('after a digit every x is one character', () => {
  expect(named('503')).toEqual([5])
  expect(named('5')).toEqual([])
  expect(named('5003')).toEqual([])
})

test('a name that merely ends in two x is no placeholder', () => {
  expect(named('MAXX')).toEqual([11])
  expect(named('MAZZ')).toEqual([])
})

test('a similar code is not a name', () => {
  expect(named('1009')).toEqual([])
  expect(named('10080')).toEqual([])
  expect(named('1008.')).toEqual([])
  expect(named('__proto__')).toEqual([])
  expect(named('1'.repeat(1_000_000))).toEqual([])
})
