import { expect, test } from 'vitest'
import { normalise } from '../../src/text/normalise.ts'

test('case, width and runs of white space do not count', () => {
  expect(normalise('  Failed\t\n TO   Send ')).toBe('failed to send')
  expect(normalise('ＭＫ：００４１　ｄｏｗｎ')).toBe('mk:0041 down')
})

test('invisible characters of copied text are left out', () => {
  expect(normalise('\ufeff10\u200b15\u00ad')).toBe('1015')
})

test('the Turkish capital I folds the same way everywhere', () => {
  expect(normalise('FAILED')).toBe('failed')
  expect(normalise('İ')).toBe('i\u0307')
})

test('folding what is folded changes nothing, for every character', () => {
  const unstable: string[] = []
  for (let point = 0; point <= 0x1ffff; point++) {
    if (point >= 0xd800 && point <= 0xdfff) continue
    const once = normalise(`a${String.fromCodePoint(point)}b`)
    if (normalise(once) !== once) unstable.push(point.toString(16))
  }
  expect(unstable).toEqual([])
})
