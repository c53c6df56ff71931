import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lint } from '../../src/authoring/lint.ts'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import { filesOf } from './fixture.ts'

const bases = join(import.meta.dirname, 'bases')

test.each(['router', 'terminal'])('nothing is to be said about a sound base: %s', (name) => {
  const sources = [...filesOf(join(bases, name))].map(([path, text]) => ({ path, text }))
  const authored = readKnowledgeBase(sources)
  const found = lint(authored, { today: '2026-11-22' })
  expect(found.map(({ code, message, span }) => `${span.path}: ${code}: ${message}`)).toEqual([])
  expect(authored.scenarios.length).toBeGreaterThan(0)
})
