import { expect, test } from 'vitest'
import { placeOf } from '../../src/text/place.ts'

const at = (text: string, offset: number) => {
  const { line, column } = placeOf({ path: 'a.yaml', text }, offset)
  return `${line}:${column}`
}

test('lines and columns count from 1', () => {
  expect([0, 1, 2, 3, 4].map((offset) => at('a\nbc\n', offset))).toEqual([
    '1:1',
    '1:2',
    '2:1',
    '2:2',
    '2:3',
  ])
})

test('a line feed at the end starts one more line', () => {
  expect(at('a\n', 2)).toBe('2:1')
})

test('a character outside the basic plane is one column', () => {
  expect(at('x\n😀😀y', 6)).toBe('2:3')
})

test('a byte order mark takes no column', () => {
  expect([0, 1, 2].map((offset) => at('\uFEFFab', offset))).toEqual(['1:1', '1:1', '1:2'])
})

test('an offset outside the text is taken to its nearest end', () => {
  expect([at('ab', 99), at('ab', -1), at('', 5)]).toEqual(['1:3', '1:1', '1:1'])
})

test('a carriage return belongs to its line', () => {
  expect(at('a\r\nb', 3)).toBe('2:1')
})
