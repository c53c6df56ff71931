import { expect, test } from 'vitest'
import { placeholdersIn } from '../../src/knowledge/placeholders.ts'

test('facts and columns are found with their places', () => {
  expect(placeholdersIn('{error-code}: {error-code.meaning}')).toEqual([
    { fact: 'error-code', start: 0, end: 12 },
    { fact: 'error-code', column: 'meaning', start: 14, end: 34 },
  ])
  expect(placeholdersIn('{a}{b.Api3_Name-x}')).toEqual([
    { fact: 'a', start: 0, end: 3 },
    { fact: 'b', column: 'Api3_Name-x', start: 3, end: 18 },
  ])
})

test('other braces are text', () => {
  for (const text of [
    '{1}',
    '{Name}',
    '{ a }',
    '{}',
    '{a.}',
    '{.b}',
    '{a.b.c}',
    '{a',
    'a}',
    '{-a}',
    '{a_b}',
    '{"result":1}',
  ]) {
    expect(placeholdersIn(text)).toEqual([])
  }
})

test('doubled braces hold one', () => {
  expect(placeholdersIn('{{a}}')).toEqual([{ fact: 'a', start: 1, end: 4 }])
})

test('a megabyte of braces takes no time', () => {
  expect(placeholdersIn('{a'.repeat(500_000))).toEqual([])
})
