import { describe, expect, test } from 'vitest'
import { lint, lintRules } from '../../../src/authoring/lint.ts'
import { readKnowledgeBase } from '../../../src/authoring/read-knowledge-base.ts'
import { exampleSources } from './example-sources.ts'

const today = '2026-11-22'

describe.each(lintRules.filter(({ wrong }) => wrong !== ''))('the examples of $code', (rule) => {
  test('the wrong one has this finding and no other', () => {
    expect(codesIn(rule.wrong)).toEqual([rule.code])
  })

  test('the right one has none', () => {
    expect(codesIn(rule.right)).toEqual([])
  })
})

test('every lint rule has a code of its own and an example', () => {
  const codes = lintRules.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  const bare = lintRules.filter(({ wrong, right }) => wrong === '' || right === '')
  // It takes a guide that is too large to be read as an example.
  expect(bare.map(({ code }) => code)).toEqual(['not-fully-checked'])
})

function codesIn(example: string): readonly string[] {
  const found = lint(readKnowledgeBase(exampleSources(example)), { today })
  return found.map(({ code, message }) =>
    lintRules.some((rule) => rule.code === code) ? code : message,
  )
}
