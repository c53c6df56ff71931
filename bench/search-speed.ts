// How fast a search is among 10,000 generated guides, beside minisearch: node bench/run.mjs search-speed [GUIDES]
import MiniSearch from 'minisearch'
import { diceOf } from '../src/commands/testing/dice.ts'
import type { Guide } from '../src/knowledge/guide.ts'
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts'
import { buildIndex } from '../src/search/build-index.ts'
import { search } from '../src/search/search.ts'

const count = Number(process.argv[2] ?? 10_000)
const dice = diceOf(7)
const random = (below: number) => dice.below(below)
const vocabulary = wordsOf(6000)
const knowledge = generate(count)
const guides = [...knowledge.guides.values()]

const begin = performance.now()
const index = buildIndex(knowledge)
const built = performance.now() - begin
const engine = new MiniSearch({
  fields: ['title', 'aliases', 'text'],
  searchOptions: { boost: { title: 3, aliases: 2 }, fuzzy: 0.2, prefix: true },
})
engine.addAll(
  guides.map(({ id, title, aliases, causes }) => ({
    id,
    title,
    aliases: aliases.join('\n'),
    text: [...causes.values()]
      .map(({ text, check, remedy }) => `${text} ${check} ${remedy}`)
      .join('\n'),
  })),
)
console.log(`${count} guides, built in ${built.toFixed(0)} ms`)

const kinds: Readonly<Record<string, readonly string[]>> = {
  short: many(200, () => sentence(3 + random(2))),
  typo: many(200, () => misspell(sentence(3))),
  keystroke: many(20, () => pick(guides).title).flatMap((title) =>
    Array.from({ length: 12 }, (_, length) => title.slice(0, length + 1)),
  ),
  ticket: many(60, () => many(4, () => `${sentence(11)}.`).join(' ')),
}
const bounds: Readonly<Record<string, number>> = { short: 0.5, keystroke: 0.5, ticket: 0.15 }
for (const [kind, queries] of Object.entries(kinds)) {
  const typing = kind === 'keystroke'
  const ours = measure(queries, (query) => search(index, query, { typing }))
  const theirs = measure(queries, (query) => engine.search(query))
  const bound = bounds[kind]
  console.log(
    `${kind.padEnd(10)} p50 ${ours.p50.toFixed(2)} ms, p99 ${ours.p99.toFixed(2)} ms; minisearch ` +
      `p50 ${theirs.p50.toFixed(2)} ms, p99 ${theirs.p99.toFixed(2)} ms; p99 ratio ${(ours.p99 / theirs.p99).toFixed(2)}` +
      (bound === undefined ? '' : ` (at most ${bound})`),
  )
}

function measure(queries: readonly string[], run: (query: string) => unknown) {
  for (const query of queries.slice(0, 20)) run(query)
  const times = queries
    .map((query) => {
      const start = performance.now()
      run(query)
      return performance.now() - start
    })
    .sort((one, other) => one - other)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99) }
}

function generate(howMany: number): KnowledgeBase {
  const span = { path: 'generated.yaml', start: 0, end: 0 }
  const made = many(howMany, (place): Guide => {
    const causes = many(3, (number) => ({
      id: `cause-${number}`,
      span,
      text: sentence(9),
      check: sentence(8),
      remedy: sentence(14),
      sources: [],
    }))
    return {
      id: `guide-${String(place).padStart(6, '0')}`,
      span,
      title: sentence(5),
      aliases: many(5, () => sentence(4)),
      tags: [],
      sources: [],
      body: { kind: 'information', text: sentence(30), span },
      causes: new Map(causes.map((cause) => [cause.id, cause])),
      notes: new Map(),
    }
  })
  return {
    name: 'Generated',
    escalation: 'Ask.',
    citations: new Map(),
    facts: new Map(),
    guides: new Map(made.map((guide) => [guide.id, guide])),
    tables: new Map(),
    hash: '',
  }
}

/** Words as often as in a language: the second half as often as the first, and so on. */
function sentence(length: number): string {
  return many(
    length,
    () => vocabulary[Math.floor(vocabulary.length ** (random(1000) / 1000)) - 1] ?? 'a',
  ).join(' ')
}

function wordsOf(howMany: number): readonly string[] {
  const syllables = 'ba de fi go lu ma ne pi ro su ta ve wi xo zu cra stel mon pre tion'.split(' ')
  return [
    ...new Set(many(howMany * 2, () => many(2 + random(3), () => pick(syllables)).join(''))),
  ].slice(0, howMany)
}

function misspell(words: string): string {
  const at = 1 + random(words.length - 2)
  return words.slice(0, at) + (words[at + 1] ?? '') + (words[at] ?? '') + words.slice(at + 2)
}

function pick<T>(from: readonly T[]): T {
  return from[random(from.length)] as T
}

function many<T>(howMany: number, make: (place: number) => T): T[] {
  return Array.from({ length: howMany }, (_, place) => make(place))
}
