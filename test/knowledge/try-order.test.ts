import { expect, test } from 'vitest'
import type { Cause, Effort, Likelihood } from '../../src/knowledge/cause.ts'
import { tryOrder } from '../../src/knowledge/try-order.ts'

const span = { path: 'guides/g.yaml', start: 0, end: 0 }
const cause = (id: string, likelihood?: Likelihood, effort?: Effort): Cause => ({
  id,
  span,
  text: id,
  sources: [],
  ...(likelihood === undefined ? {} : { likelihood }),
  ...(effort === undefined ? {} : { effort }),
})
const order = (...causes: readonly Cause[]) => tryOrder(causes).map(({ id }) => id)

test('the likeliest for its effort comes first', () => {
  expect(
    order(
      cause('rare-high', 'rare', 'high'),
      cause('usual-high', 'usual', 'high'),
      cause('occasional-low', 'occasional', 'low'),
      cause('common-low', 'common', 'low'),
      cause('common-medium', 'common', 'medium'),
    ),
  ).toEqual(['common-low', 'usual-high', 'common-medium', 'occasional-low', 'rare-high'])
})

test('ties keep the written order', () => {
  expect(
    order(cause('b', 'common', 'medium'), cause('a', 'usual', 'high'), cause('c', 'usual', 'high')),
  ).toEqual(['b', 'a', 'c'])
})

test('unless every cause has both, the written order holds', () => {
  const usual = cause('usual', 'usual', 'low')
  expect(order(cause('unknown'), usual)).toEqual(['unknown', 'usual'])
  expect(order(cause('no-effort', 'rare'), usual)).toEqual(['no-effort', 'usual'])
  expect(order(cause('no-likelihood', undefined, 'low'), usual)).toEqual(['no-likelihood', 'usual'])
  expect(order()).toEqual([])
})
