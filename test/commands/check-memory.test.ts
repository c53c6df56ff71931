import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkMemory } from '../../src/commands/checking/check-memory.ts'
import { checkSources } from '../../src/commands/checking/check-sources.ts'
import type { Source } from '../../src/text/source.ts'
import { filesOf, fixtures } from '../authoring/fixture.ts'
import { randomFrom } from '../random.ts'
import { editedSources } from './edited-sources.ts'

const rounds = process.env.UNSTUCK_LONG === undefined ? 300 : 4000
const today = '2026-11-22'
const origins: readonly (readonly Source[])[] = [
  join(fixtures, 'base'),
  join(fixtures, 'whole-format'),
  join(import.meta.dirname, '../cli/fixtures/coffee'),
].map((folder) => [...filesOf(folder)].map(([path, text]) => ({ path, text })))

test('what a check remembers never changes what it finds', () => {
  const random = randomFrom(1)
  const memory = checkMemory()
  let origin = origins[0] ?? []
  let sources = origin
  let usable = 0
  const findings = new Set<string>()
  for (let round = 0; round < rounds; round += 1) {
    if (random.chance(0.12)) {
      origin = random.pick(origins)
      sources = origin
    } else sources = editedSources(sources, origin, random)
    const fresh = checkSources(sources, { today, memory: checkMemory() })
    const remembered = checkSources(sources, { today, memory })
    expect(JSON.stringify(remembered), `round ${round}`).toBe(JSON.stringify(fresh))
    if (!fresh.diagnostics.some(({ severity }) => severity === 'error')) usable += 1
    for (const { code } of fresh.diagnostics) findings.add(code)
  }
  // Broken and mended ones, and many things to be said: else the edits would test little.
  expect(usable / rounds).toBeGreaterThan(0.1)
  expect(usable / rounds).toBeLessThan(0.9)
  expect(findings.size).toBeGreaterThan(30)
}, 600_000)

const base = {
  'knowledge-base.yaml': 'name: Parcels\nescalation: Call us.\n',
  'facts.yaml':
    'state:\n  ask: What is its state?\n  choices: { sent: Sent, lost: Lost, back: Sent back }\n' +
    'display:\n  ask: What does it say?\n  text:\n    sent: { contains: it is }\n    lost: { contains: it is lost }\n',
}

const sizes = (small: string) =>
  `size:\n  ask: Which size?\n  choices: { big: Big, ${small}: No more than a shoe box }\n`
const sized = {
  'guides/a.yaml': guide('late', 'cause late')
    .replace('ask: state', 'ask: size')
    .replace(/ +(sent|lost): .*\n/g, '')
    .replace('otherwise: escalate', 'big: cause late\n      otherwise: escalate'),
  'guides/a.test.yaml': '- name: one\n  given: { size: small }\n  expect: { escalation: yes }\n',
}

test.each([
  {
    what: 'a name that only a scenario used, which is gone',
    before: {
      'guides/a.yaml': guide('late', 'cause laet'),
      'guides/a.test.yaml': '- name: one\n  given: { state: sent }\n  expect: { cause: late }\n',
    },
    after: { 'guides/a.yaml': guide('late', 'cause laet') },
  },
  {
    what: 'a guide of which there are two',
    before: {
      'guides/a.yaml': guide('late', 'cause late'),
      'guides/a.yml': guide('late', 'cause late'),
    },
    after: {
      'guides/a.yaml': guide('late', 'cause late'),
      'guides/a.yml': guide('gone', 'cause gone'),
    },
  },
  {
    what: 'what an unchanged guide leads to though it stands elsewhere',
    before: {
      'guides/a.yaml': guide('late', 'guide away'),
      'guides/b.yaml': guide('late', 'cause late'),
      'notes/away.yaml': guide('late', 'cause late'),
    },
    after: {
      'guides/a.yaml': guide('late', 'guide away'),
      'guides/b.yaml': guide('late', 'cause laet'),
      'notes/away.yaml': guide('late', 'cause late'),
    },
  },
  {
    what: 'what an unchanged guide leads to elsewhere, where no name is unknown',
    before: {
      'guides/a.yaml': guide('late', 'guide away'),
      'guides/b.yaml': guide('late', 'cause late'),
      'notes/away.yaml': guide('late', 'cause late'),
    },
    after: {
      'guides/a.yaml': guide('late', 'guide away'),
      'guides/b.yaml': guide('late', 'escalate'),
      'notes/away.yaml': guide('late', 'cause late'),
    },
  },
  {
    what: 'a fact that an unchanged guide asks for, and another by a wrong name',
    before: { 'guides/a.yaml': twice('state'), 'guides/b.yaml': guide('late', 'cause late') },
    after: { 'guides/a.yaml': twice('staet'), 'guides/b.yaml': guide('late', 'cause late') },
  },
  {
    what: 'a fact that all guides call by another name',
    before: { 'guides/a.yaml': twice('display'), 'guides/b.yaml': twice('display') },
    after: { 'guides/a.yaml': twice('displya'), 'guides/b.yaml': twice('displya') },
  },
  {
    what: 'a loop through a guide that has changed',
    before: {
      'guides/a.yaml': guide('late', 'guide b'),
      'guides/b.yaml': guide('late', 'guide a'),
    },
    after: {
      'guides/a.yaml': guide('late', 'guide b'),
      'guides/b.yaml': guide('late', 'cause late').replace('escalate', 'guide a'),
    },
  },
  {
    what: 'a cause that a scenario expects of another guide',
    before: {
      'guides/a.yaml': guide('late', 'guide b'),
      'guides/b.yaml': guide('gone', 'cause gone'),
      'guides/a.test.yaml': '- name: one\n  given: { state: sent }\n  expect: { cause: gone }\n',
    },
    after: {
      'guides/a.yaml': guide('late', 'guide b'),
      'guides/b.yaml': guide('away', 'cause away'),
      'guides/a.test.yaml': '- name: one\n  given: { state: sent }\n  expect: { cause: gone }\n',
    },
  },
  {
    what: 'what a scenario gives for a fact that has changed',
    before: { 'facts.yaml': sizes('small'), ...sized },
    after: { 'facts.yaml': sizes('tiny'), ...sized },
  },
])('what is remembered does not hold for $what', ({ before, after }) => {
  const memory = checkMemory()
  const sourcesOf = (files: Record<string, string | undefined>) =>
    Object.entries({ ...base, ...files }).map(([path, text = '']) => ({ path, text }))
  const first = checkSources(sourcesOf(before), { today, memory })
  const fresh = checkSources(sourcesOf(after), { today, memory: checkMemory() })
  expect(fresh.diagnostics).not.toEqual(first.diagnostics)
  expect(checkSources(sourcesOf(after), { today, memory })).toEqual(fresh)
})

/** Asks twice. */
function twice(fact: string): string {
  return guide('late', 'cause late')
    .replace('ask: state', `ask: ${fact}`)
    .replace(
      'otherwise: escalate',
      `otherwise: go again\n  again:\n    ask: ${fact}\n    answers:\n      otherwise: escalate`,
    )
}

function guide(cause: string, target: string): string {
  return `title: A parcel is late
steps:
  start:
    ask: state
    answers:
      sent: ${target}
      lost: ${target}
      otherwise: escalate
causes:
  ${cause}:
    cause: It is late.
    remedy: Wait.
`
}
