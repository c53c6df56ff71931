import { expect, test } from 'vitest'
import { inRange } from '../../src/knowledge/in-range.ts'

test('a bound that is included belongs to the range, another one does not', () => {
  const closed = { from: { value: 1, included: true }, to: { value: 5, included: true } }
  const open = { from: { value: 1, included: false }, to: { value: 5, included: false } }
  const values = [0.999, 1, 1.001, 4.999, 5, 5.001]
  expect(values.map((value) => inRange(value, closed))).toEqual([
    false,
    true,
    true,
    true,
    true,
    false,
  ])
  expect(values.map((value) => inRange(value, open))).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
  ])
})

test('a side without a bound has no end', () => {
  expect(inRange(1e300, { from: { value: 0, included: true } })).toBe(true)
  expect(inRange(-1e300, { to: { value: 0, included: true } })).toBe(true)
  expect(inRange(0, {})).toBe(true)
})

test('what is not a number lies in no range that has a bound', () => {
  expect(inRange(Number.NaN, { from: { value: 0, included: true } })).toBe(false)
  expect(inRange(Number.NaN, { to: { value: 0, included: true } })).toBe(false)
})
