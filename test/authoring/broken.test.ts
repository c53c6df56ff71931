import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import { fixture, fixtures } from './fixture.ts'
import { render } from './render.ts'

const names = readdirSync(fixtures).filter(
  (name) => !['.gitattributes', 'base', 'whole-format'].includes(name),
)

// `UPDATE_EXPECTED=1` writes the texts anew: then read every line of the difference.
const update = process.env.UPDATE_EXPECTED !== undefined

describe('a broken knowledge base is told every mistake', () => {
  test.each(names)('%s', (name) => {
    const { diagnostics, sources, knowledge } = readKnowledgeBase(fixture(name))
    const rendered = render(diagnostics, sources)
    const path = join(fixtures, name, 'expected.txt')
    if (update) writeFileSync(path, rendered)
    expect(rendered).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '')
    const errors = diagnostics.some(({ severity }) => severity === 'error')
    expect(knowledge === undefined).toBe(errors)
  })
})

test('the knowledge base that the broken ones start from has no mistake', () => {
  const { diagnostics, sources } = readKnowledgeBase(fixture('base'))
  expect(render(diagnostics, sources)).toBe('')
})
