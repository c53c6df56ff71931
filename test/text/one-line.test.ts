import { expect, test } from 'vitest'
import { oneLine } from '../../src/text/one-line.ts'

test.each([
  ['', ''],
  ['short', 'short'],
  ['  a\n\tb  \r\n c ', 'a b c'],
  ['exactly10!', 'exactly10!'],
  ['eleven long', 'eleven lo…'],
  ['a word and', 'a word and'],
  ['nine long then', 'nine long…'],
  ['😀😀😀😀😀😀😀😀😀😀😀', '😀😀😀😀😀😀😀😀😀…'],
])('%j is %j on one line of ten characters', (text, line) => {
  expect(oneLine(text, 10)).toBe(line)
})

test('nothing is cut where nothing is said about the length', () => {
  expect(oneLine(`${'x'.repeat(5000)}\ny`)).toBe(`${'x'.repeat(5000)} y`)
})
