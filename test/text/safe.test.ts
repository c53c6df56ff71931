import { expect, test } from 'vitest'
import { safe } from '../../src/text/safe.ts'

test('plain text, line feeds and tabs stay as they are', () => {
  expect(safe('Ünïcode 短信\tok\n👩‍💻')).toBe('Ünïcode 短信\tok\n👩‍💻')
})

test('an escape sequence is written out', () => {
  expect(safe('\u001b[31mred\u009b0m\u007f')).toBe('\\u{1b}[31mred\\u{9b}0m\\u{7f}')
})

test('a carriage return cannot overwrite the line', () => {
  expect(safe('all is well\rnothing')).toBe('all is well\\u{d}nothing')
})

test('characters that turn the reading direction are written out', () => {
  expect(safe('a\u202eb\u2066c\u200fd')).toBe('a\\u{202e}b\\u{2066}c\\u{200f}d')
})

test('invisible characters and halves of pairs are written out', () => {
  expect(safe('a\u200bb\ufeffc\ud83dd\u{e0041}')).toBe('a\\u{200b}b\\u{feff}c\\u{d83d}d\\u{e0041}')
})
