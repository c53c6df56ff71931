import { expect, test } from 'vitest'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import type { Source } from '../../src/text/source.ts'
import { fixture } from './fixture.ts'
import { render } from './render.ts'

// `npm run test:all` takes more, so that what grows with the square of it shows.
const lines = process.env.UNSTUCK_LONG === undefined ? 6000 : 20_000

/** What is told of the base knowledge base with a file of it replaced. */
function told(...replaced: readonly Source[]): string {
  const others = fixture('base').filter(({ path }) => !replaced.some((one) => one.path === path))
  const { diagnostics, sources } = readKnowledgeBase([...others, ...replaced])
  return render(diagnostics, sources)
}

const guide = (text: string): Source => ({ path: 'guides/late.yaml', text })

test('a scalar of 10 MB is refused before it is parsed', () => {
  const text = `title: ${'a'.repeat(10 * 1024 * 1024)}\n`
  expect(told(guide(text))).toBe(
    [
      'guides/late.yaml:1:1 error file-too-large This file holds 10.0 million characters; a file may hold 1 million.',
      `    1 | title: ${'a'.repeat(53)}…`,
      '      | ^',
      '  split it into several files',
      '',
    ].join('\n'),
  )
})

test('a scalar just below the limit is read in linear time', () => {
  const text = `title: Late\nanswer: ${'word '.repeat(200_000)}\n`
  expect(told(guide(text))).toBe('')
})

test('100,000 levels of nesting in two files are told in both', () => {
  const nested = `steps: ${'['.repeat(100_000)}\n`
  const message =
    'This is nested more than 64 levels deep; nothing in a knowledge base needs more than 6.'
  const places = told(
    { path: 'guides/late.yaml', text: nested },
    { path: 'guides/lost.yaml', text: nested },
  )
    .split('\n')
    .filter((line) => line.startsWith('guides/'))
  expect(places).toEqual([
    `guides/late.yaml:1:73 error nested-too-deeply ${message}`,
    `guides/lost.yaml:1:73 error nested-too-deeply ${message}`,
  ])
})

test.each([
  ['lists in block style', '- '.repeat(100_000)],
  ['names in one line', 'a: '.repeat(100_000)],
  ['question marks', '? '.repeat(100_000)],
  ['braces', '{a: '.repeat(100_000)],
  ['lines', Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
])('%s that are nested too deeply are told once', (_, text) => {
  const lines = told(guide(text)).split('\n')
  expect(lines.filter((line) => line.includes(' error '))).toHaveLength(1)
  expect(lines[0]).toMatch(/^guides\/late\.yaml:\d+:\d+ error nested-too-deeply /)
})

test('64 levels are read', () => {
  const text = `title: Late\nanswer: ${'['.repeat(62)}${']'.repeat(62)}\n`
  expect(told(guide(text))).toMatch(
    /^guides\/late\.yaml:2:9 error wrong-shape "answer" holds a list/,
  )
})

test.each([
  ['quotes', '"'.repeat(lines)],
  ['lines with an unclosed quote', 'a: "b\n'.repeat(lines)],
  ['closing brackets', ']'.repeat(lines)],
  ['lines with a colon in the text', 'a: b: c\n'.repeat(lines)],
  ['lines without a colon', 'a\n'.repeat(lines)],
  ['lines of bad indentation', ' a: b\na: b\n'.repeat(lines)],
  ['aliases', `- ${'*a '.repeat(lines)}`],
  ['commas', `[${','.repeat(lines)}`],
  ['tabs', '\ta:\n'.repeat(lines)],
  ['no-break spaces', '\u00a0a:\n'.repeat(lines)],
  ['equal names', 'a: b\n'.repeat(lines)],
  ['documents', '---\n'.repeat(lines)],
  ['full-width colons', 'a：b\n'.repeat(lines)],
  ['names in braces', `{${'a:b, '.repeat(lines)}}`],
  ['dashes', '-a\n'.repeat(lines)],
])('a file full of %s is told in seconds', (_, text) => {
  expect(told(guide(text))).toMatch(/^guides\/late\.yaml:\d+:\d+ error /)
})

test('a table full of quotes is told in seconds', () => {
  const text = `code,meaning,fix\n${'"a"b,"c\n'.repeat(lines / 4)}`
  expect(told({ path: 'tables/codes.csv', text })).toContain('tables/codes.csv:2:3 error csv-quote')
})

test('a chain of 12,000 steps is followed without recursion', () => {
  const steps = Array.from({ length: 12_000 }, (_, index) => {
    return `  s${index}:\n    ask: insured\n    answers: { yes: go s${index + 1}, no: escalate }\n`
  })
  const last = '  s12000:\n    ask: insured\n    answers: { yes: go s0, no: escalate }\n'
  const lines = told(guide(`title: Late\nsteps:\n${steps.join('')}${last}`)).split('\n')
  expect(lines.filter((line) => line.includes(' error '))).toHaveLength(1)
  expect(lines[0]).toMatch(/^guides\/late\.yaml:36005:21 error go-circle This leads back to "s0"/)
})

test('an empty folder is no knowledge base', () => {
  const { diagnostics, sources, knowledge } = readKnowledgeBase([])
  expect(knowledge).toBeUndefined()
  expect(render(diagnostics, sources)).toBe(
    'knowledge-base.yaml:1:1 error missing-file There is no knowledge-base.yaml in this folder, so it is no knowledge base.\n',
  )
})

test('names of built-in properties are names like any other', () => {
  const text =
    'title: Late\nsteps:\n  constructor:\n    ask: __proto__\n    answers: { toString: go hasOwnProperty }\n'
  const lines = told(guide(text))
    .split('\n')
    .filter((line) => line.startsWith('guides/'))
  expect(lines).toEqual([
    'guides/late.yaml:4:10 error unknown-fact Unknown fact "__proto__", expected "status", "remark", "depot-code", "delay", "weight", "insured" or "worth-a-claim".',
    'guides/late.yaml:5:29 error unknown-step Unknown step "hasOwnProperty", expected "constructor".',
  ])
})

test('files in any order give the same, byte for byte', () => {
  const sources = fixture('many-mistakes-in-one-file')
  const one = readKnowledgeBase(sources)
  const other = readKnowledgeBase(sources.toReversed())
  expect(render(other.diagnostics, other.sources)).toBe(render(one.diagnostics, one.sources))
  const good = readKnowledgeBase(fixture('base'))
  expect(readKnowledgeBase(fixture('base').toReversed()).knowledge?.hash).toBe(good.knowledge?.hash)
})
