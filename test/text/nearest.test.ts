import { expect, test } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'

const steps = ['status', 'remarks-of-failure', 'remarks-of-success', 'phone', 'phone-checks']

test('a misspelt name finds the name', () => {
  expect(nearest('sttaus', steps)).toEqual(['status'])
  expect(nearest('remark-of-failure', steps)).toEqual(['remarks-of-failure'])
})

test('case and width do not count', () => {
  expect(nearest('STATUS', steps)).toEqual(['status'])
  expect(nearest('ｐｈｏｎｅ', steps)).toEqual(['phone'])
})

test('two neighbours swapped are one slip, not two', () => {
  expect(nearest('yse', ['yes', 'use'], 2)).toEqual(['yes', 'use'])
  expect(nearest('abdc', ['abcd'])).toEqual(['abcd'])
})

test('nothing near gives nothing', () => {
  expect(nearest('invoice', steps)).toEqual([])
  expect(nearest('', steps)).toEqual([])
  expect(nearest('n', ['y'])).toEqual([])
  expect(nearest('ab', ['ac'])).toEqual([])
})

test('a name cut short is found, after misspelt ones', () => {
  expect(nearest('phone', ['phone-checks', 'phon'], 2)).toEqual(['phon', 'phone-checks'])
})

test('the nearest come first, ties in the order given, at most as many as asked', () => {
  expect(nearest('cat', ['bat', 'hat', 'cat', 'cut'], 3)).toEqual(['cat', 'bat', 'hat'])
})

test('a candidate given twice is named once', () => {
  expect(nearest('statu', ['status', 'status'], 3)).toEqual(['status'])
})

test('names of a megabyte are answered at once', () => {
  const huge = 'a'.repeat(1_000_000)
  expect(nearest(huge, [huge])).toEqual([])
  expect(nearest('aaa', [huge, 'aab'])).toEqual(['aab'])
})
