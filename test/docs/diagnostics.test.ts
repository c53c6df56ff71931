import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lintRules } from '../../src/authoring/lint.ts'
import { readingLaws } from '../../src/authoring/reading-laws/reading-laws.ts'
import { fixtures } from '../authoring/fixture.ts'
import { diagnosticsPage } from './diagnostics-page.ts'

test('docs/diagnostics.md is what the laws and examples say now', async () => {
  await expect(diagnosticsPage()).toMatchFileSnapshot('../../docs/diagnostics.md')
})

test('every code that a broken file gives has its law, and only one', () => {
  const explained = new Set([...lintRules.map(({ code }) => code), ...readingLaws.keys()])
  expect(explained.size).toBe(lintRules.length + readingLaws.size)
  expect([...codesInFixtures()].filter((code) => !explained.has(code))).toEqual([])
})

function codesInFixtures(): ReadonlySet<string> {
  const codes = new Set<string>()
  for (const name of readdirSync(fixtures)) {
    const path = join(fixtures, name, 'expected.txt')
    if (!existsSync(path)) continue
    const expected = readFileSync(path, 'utf8')
    for (const [, code] of expected.matchAll(
      /^\S+:\d+:\d+ (?:error|warning|advice) ([a-z-]+) /gm,
    )) {
      if (code !== undefined) codes.add(code)
    }
  }
  return codes
}
