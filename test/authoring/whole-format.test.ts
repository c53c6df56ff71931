import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import type { Source } from '../../src/text/source.ts'
import type { Span } from '../../src/text/span.ts'
import { filesOf, fixtures } from './fixture.ts'
import { render } from './render.ts'

const folder = join(fixtures, 'whole-format')
const sources = [...filesOf(folder)].map(([path, text]) => ({ path, text }))

// `UPDATE_EXPECTED=1` writes the text anew: then read every line of the difference.
const update = process.env.UPDATE_EXPECTED !== undefined

test('a knowledge base that uses the whole format is read as it was meant', () => {
  const { knowledge, scenarios, diagnostics, sources: byPath } = readKnowledgeBase(sources)
  expect(render(diagnostics, byPath)).toBe('')
  const shown = show({ ...knowledge, hash: 'left out' }, byPath)
  const text = `${shown}\n${show(scenarios, byPath)}\n`
  const path = join(folder, 'expected.json')
  if (update) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
})

test('the content hash changes with any path and any text', () => {
  const hashOf = (changed: readonly Source[]) => readKnowledgeBase(changed).knowledge?.hash
  const [first, ...rest] = sources.filter(({ path }) => !path.endsWith('.test.yaml'))
  expect(first).toBeDefined()
  if (first === undefined) return
  const hash = hashOf([first, ...rest])
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOf([...rest, first])).toBe(hash)
  expect(hashOf([...rest, { ...first, text: `${first.text}\n` }])).not.toBe(hash)
})

/** Maps as lists of pairs, and a span as the text that stands there. */
function show(value: unknown, byPath: ReadonlyMap<string, Source>): string {
  return JSON.stringify(
    value,
    (_, inner: unknown) => {
      if (inner instanceof Map) return [...inner]
      if (!isSpan(inner)) return inner
      const text = byPath.get(inner.path)?.text.slice(inner.start, inner.end) ?? ''
      return `${inner.path}: ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`
    },
    1,
  )
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'path' in value && 'start' in value
}
