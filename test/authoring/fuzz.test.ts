import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Document } from '../../src/authoring/documents/document.ts'
import { readDocument } from '../../src/authoring/documents/read-document.ts'
import { lint } from '../../src/authoring/lint.ts'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import { randomNumbers } from '../../src/commands/testing/random-numbers.ts'
import type { Diagnostic, Reading } from '../../src/text/diagnostic.ts'
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
  const { broken } = playSlips(sources, rounds, slip)
  // Neither everything nor nothing is wrong: else the slips would test little.
  expect(broken / rounds).toBeGreaterThan(0.3)
  expect(broken / rounds).toBeLessThan(0.99)
}, 600_000)

test('so are the shipped rules with bytes changed, cut off, and lines moved', () => {
  const rules = [...filesOf(join(import.meta.dirname, '../../rules'))]
  const shipped = rules.map(([path, text]) => ({ path, text }))
  const few = Math.ceil(rounds / 20)
  const { broken, looked } = playSlips(shipped, few, damage)
  expect(broken / few).toBeGreaterThan(0.3)
  // What the slip did not touch is looked at all the same.
  expect(looked / few).toBeGreaterThan(10)
}, 600_000)

/** Reads and lints each version of the sources with one file changed; how many had errors, how many guides were looked at. */
function playSlips(
  all: readonly Source[],
  count: number,
  change: (source: Source, random: () => number) => Source,
): { readonly broken: number; readonly looked: number } {
  const random = randomNumbers(seed)
  const kept = new Map<Source, Reading<Document>>(all.map((one) => [one, readDocument(one)]))
  const memory = new Map<string, readonly Diagnostic[]>()
  let broken = 0
  let looked = 0
  for (let round = 0; round < count; round++) {
    const index = Math.floor(random() * all.length)
    const changed = all.map((source, at) => (at === index ? change(source, random) : source))
    const text = changed[index]?.text ?? ''
    const hint = `seed ${seed}, round ${round}: ${changed[index]?.path} ${JSON.stringify(text.slice(0, 10_000))}`
    try {
      const authored = readKnowledgeBase(
        changed,
        (source) => kept.get(source) ?? readDocument(source),
      )
      const errors = authored.diagnostics.filter(({ severity }) => severity === 'error')
      expect(authored.knowledge === undefined).toBe(errors.length > 0)
      // Every third is enough to look at what is left, and spares the tests half their time.
      const told =
        round % 3 === 0 ? lint(authored, { today: '2026-11-22', memory }) : authored.diagnostics
      expect(told.filter(({ severity }) => severity === 'error').length).toBeGreaterThanOrEqual(
        errors.length,
      )
      const outside = told.filter(({ span }) => {
        const length = authored.sources.get(span.path)?.text.length ?? 0
        return !(0 <= span.start && span.start <= span.end && span.end <= length)
      })
      expect(outside).toEqual([])
      render(told, authored.sources)
      broken += errors.length > 0 ? 1 : 0
      looked += authored.sound.guides.size
    } catch (error) {
      throw new Error(hint, { cause: error })
    }
  }
  return { broken, looked }
}

/** A byte changed, put in or cut out, the rest cut off, or lines moved or indented otherwise. */
function damage({ path, text }: Source, random: () => number): Source {
  const below = (count: number) => Math.floor(random() * count)
  const kind = below(6)
  if (kind < 4) {
    const bytes = Buffer.from(text)
    const at = below(bytes.length + 1)
    const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)]
    const byte = Buffer.from([below(256)])
    const rest = [after.subarray(1), after, after.subarray(1 + below(60)), Buffer.from('')][kind]
    const put = kind < 2 ? byte : Buffer.from('')
    return { path, text: Buffer.concat([before, put, rest ?? after]).toString('utf8') }
  }
  const lines = text.split('\n')
  const at = below(lines.length)
  if (kind === 4) lines.splice(below(lines.length), 0, ...lines.splice(at, 1 + below(3)))
  else lines[at] = `${' '.repeat(below(8))}${lines[at]?.trim() ?? ''}`
  return { path, text: lines.join('\n') }
}

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
