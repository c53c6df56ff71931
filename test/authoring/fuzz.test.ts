import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Document } from '../../src/authoring/documents/document.ts'
import { readDocument } from '../../src/authoring/documents/read-document.ts'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import { randomNumbers } from '../../src/commands/testing/random-numbers.ts'
import type { Reading } from '../../src/text/diagnostic.ts'
import type { Source } from '../../src/text/source.ts'
import { filesOf, fixtures } from './fixture.ts'
import { render } from './render.ts'

const usual = process.env.UNSTUCK_LONG === undefined ? 800 : 10_000
const rounds = Number(process.env.FUZZ_ROUNDS ?? usual)
const seed = Number(process.env.FUZZ_SEED ?? 1)

const sources: readonly Source[] = [...filesOf(join(fixtures, 'whole-format'))].map(
  ([path, text]) => ({ path, text }),
)
const signs = [
  ...'-:#?&*!|>%@`"\'{}[],~<=\\/ \t\n\r\0\u00a0\uFEFF：，中é',
  '\n  ',
  '\n- ',
  ': ',
  ' #',
  '---\n',
  '<<: ',
  '\ud83d',
  '>= 1',
  '{a.b}',
  '\n\n',
  '""',
  '\\u12',
]

test('a knowledge base with any slip of the hand is read, or told to be wrong', () => {
  const random = randomNumbers(seed)
  const kept = new Map<Source, Reading<Document>>(sources.map((one) => [one, readDocument(one)]))
  let broken = 0
  for (let round = 0; round < rounds; round++) {
    const index = Math.floor(random() * sources.length)
    const changed = sources.map((source, at) => (at === index ? slip(source, random) : source))
    const hint = `seed ${seed}, round ${round}: ${JSON.stringify(changed[index])}`
    try {
      const {
        knowledge,
        diagnostics,
        sources: byPath,
      } = readKnowledgeBase(changed, (source) => kept.get(source) ?? readDocument(source))
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      expect(knowledge === undefined).toBe(errors.length > 0)
      const outside = diagnostics.filter(({ span }) => {
        const length = byPath.get(span.path)?.text.length ?? 0
        return !(0 <= span.start && span.start <= span.end && span.end <= length)
      })
      expect(outside).toEqual([])
      render(diagnostics, byPath)
      broken += errors.length > 0 ? 1 : 0
    } catch (error) {
      throw new Error(hint, { cause: error })
    }
  }
  // Neither everything nor nothing is wrong: else the slips would test little.
  expect(broken / rounds).toBeGreaterThan(0.3)
  expect(broken / rounds).toBeLessThan(0.99)
}, 600_000)

/** One to three characters deleted, put in, doubled or swapped with their neighbours. */
function slip({ path, text }: Source, random: () => number): Source {
  let changed = text
  const slips = 1 + Math.floor(random() * 3)
  for (let one = 0; one < slips; one++) {
    const at = Math.floor(random() * (changed.length + 1))
    const length = 1 + Math.floor(random() * (random() < 0.1 ? 40 : 3))
    const before = changed.slice(0, at)
    const after = changed.slice(at)
    const kind = Math.floor(random() * 4)
    if (kind === 0) changed = before + after.slice(length)
    else if (kind === 1) changed = before + signs[Math.floor(random() * signs.length)] + after
    else if (kind === 2) changed = before + after.slice(0, length) + after
    else changed = before + after.slice(1, 1 + length) + after.slice(0, 1) + after.slice(1 + length)
  }
  return { path, text: changed }
}
