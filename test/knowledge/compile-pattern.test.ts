import { expect, test } from 'vitest'
import { compilePattern } from '../../src/knowledge/compile-pattern.ts'

function matches(pattern: string, text: string): boolean {
  const compiled = compilePattern(pattern)
  if ('mistake' in compiled) throw new Error(compiled.mistake)
  return compiled.matches(text)
}

test('a pattern is found anywhere in the text, ignoring case', () => {
  expect(matches('template (id|content)', 'Wrong TEMPLATE ID given')).toBe(true)
  expect(matches('^template', 'Wrong template')).toBe(false)
  expect(matches('\\d{4}', 'no digits')).toBe(false)
})

test('the same pattern is compiled once', () => {
  expect(compilePattern('once')).toBe(compilePattern('once'))
})

test.each([
  ['(', 'The pattern cannot be read at "(": missing closing ).'],
  ['a{2,1}', 'The pattern cannot be read at "{2,1}": invalid repeat count.'],
  ['[z-a]', 'The pattern cannot be read at "z-a": invalid character class range.'],
  ['(?=a)', 'The pattern uses something that RE2 lacks at "(?=", such as looking ahead or behind.'],
  ['(a)\\1', 'The pattern uses an escape that RE2 lacks at "\\1".'],
  ['x'.repeat(1_001), 'The pattern is longer than 1000 characters.'],
  [
    '(abcdefghijklmnop{1,30}){1,30}',
    'The pattern repeats too much, expected smaller counts in "{...}".',
  ],
])('%# is explained to its writer', (pattern, mistake) => {
  expect(compilePattern(pattern)).toEqual({ mistake })
})

test('patterns that ruin backtracking matchers take no time', () => {
  expect(matches('(x+x+)+y', 'x'.repeat(20_000))).toBe(false)
  expect(matches('(.*)(.*)(.*)(.*)(.*)[12]', 'x'.repeat(20_000))).toBe(false)
})
