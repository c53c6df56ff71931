// How well queries find their guides: node bench/run.mjs search [FILE...] [--failures]
// A file is JSON, { cases: [{ kind, q, expect: [guide ids, or none] }] }.
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { buildIndex } from '../src/search/build-index.ts'
import { search } from '../src/search/search.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { loadQueries, type Query } from './load-queries.ts'

/** What an engine answered: guides in order, and how sure it is of the first, on its own scale. */
interface Answer {
  readonly guides: readonly string[]
  readonly sure: number
  readonly band?: string
  /** Answered by a code that stands in a table. */
  readonly byCode?: boolean
}

interface Judged extends Query, Answer {
  /** From 0; -1 where no right guide was found. */
  readonly rank: number
}

const knowledge = loadKnowledge('rules')
const documents = [...knowledge.guides.values()].map(({ id, title, aliases, body, causes }) => ({
  id,
  title,
  aliases: aliases.join('\n'),
  text: [
    body.kind === 'information' ? body.text : '',
    ...[...causes.values()].flatMap(({ text, check, remedy }) => [text, check, remedy]),
  ].join('\n'),
}))

const engines: Readonly<Record<string, (query: string) => Answer>> = {
  unstuck: askUnstuck(),
  'fuse.js, defaults': askFuse(),
  'minisearch, tuned': askMiniSearch(),
}

const showsFailures = process.argv.includes('--failures')
const files = process.argv.slice(2).filter((argument) => argument !== '--failures')
for (const file of files.length > 0
  ? files
  : ['bench/queries/tuning.json', 'bench/queries/held-out.json']) {
  const cases = loadQueries(file)
  console.log(`\n${file}: ${cases.length} queries`)
  for (const [name, ask] of Object.entries(engines))
    report(
      name,
      cases.map((each) => judge(each, ask(each.q))),
    )
}

function askUnstuck(): (query: string) => Answer {
  const index = buildIndex(knowledge)
  return (query) => {
    const { results, band } = search(index, query, { limit: 20 })
    const guides = [...new Set(results.flatMap(({ guide }) => guide ?? []))]
    const [first] = results
    return {
      guides,
      sure: first?.confidence ?? 0,
      band,
      byCode: first?.matched[0]?.in === 'code',
    }
  }
}

function askFuse(): (query: string) => Answer {
  const fuse = new Fuse(documents, { keys: ['title', 'aliases', 'text'], includeScore: true })
  return (query) => {
    const found = fuse.search(query)
    return { guides: found.map(({ item }) => item.id), sure: 1 - (found[0]?.score ?? 1) }
  }
}

function askMiniSearch(): (query: string) => Answer {
  const engine = new MiniSearch({
    fields: ['title', 'aliases', 'text'],
    searchOptions: { boost: { title: 3, aliases: 2 }, fuzzy: 0.2, prefix: true },
  })
  engine.addAll(documents)
  return (query) => {
    const found = engine.search(query)
    return { guides: found.map(({ id }) => String(id)), sure: found[0]?.score ?? 0 }
  }
}

function judge(each: Query, answer: Answer): Judged {
  return { ...each, ...answer, rank: answer.guides.findIndex((id) => each.expect.includes(id)) }
}

function report(name: string, judged: readonly Judged[]): void {
  const answerable = judged.filter(({ expect }) => expect.length > 0)
  const unanswerable = judged.filter(({ expect, byCode }) => expect.length === 0 && byCode !== true)
  console.log(`  ${name}`)
  line('all', answerable)
  for (const kind of new Set(answerable.map((each) => each.kind)))
    line(
      kind,
      answerable.filter((each) => each.kind === kind),
    )
  const sorted = answerable.map(({ sure }) => sure).sort((one, other) => one - other)
  const kept95 = sorted[Math.floor(sorted.length / 20)] ?? 0
  const below = unanswerable.filter(({ sure }) => sure < kept95)
  console.log(
    `    of ${unanswerable.length} unanswerable, rejected where 95 % are kept: ${percent(below, unanswerable)}`,
  )
  if (judged[0]?.band === undefined) return
  const rejected = unanswerable.filter(({ band }) => band === 'none')
  const kept = answerable.filter(({ band }) => band !== 'none')
  const matches = judged.filter(
    ({ band, byCode, expect }) => band === 'match' && !(byCode && expect.length === 0),
  )
  const right = matches.filter(({ rank }) => rank === 0)
  console.log(
    `    by its bands: rejected ${percent(rejected, unanswerable)}, kept ${percent(kept, answerable)}, ` +
      `confident in ${matches.length}, of them right ${percent(right, matches)}`,
  )
  const known = judged.filter(({ expect, byCode }) => expect.length === 0 && byCode === true)
  if (showsFailures) judged.forEach(tellFailure)
  if (known.length > 0)
    console.log(`    left out, since a table holds the code: ${known.map(({ q }) => q).join(', ')}`)
}

/** A wrong first guide, an answer to what has none, a good answer that was rejected. */
function tellFailure({ kind, q, expect, guides, band, sure, rank, byCode }: Judged): void {
  const isFailure = expect.length === 0 ? band !== 'none' && !byCode : rank !== 0 || band === 'none'
  if (!isFailure) return
  const wanted = expect.length === 0 ? 'nothing' : expect.join(' or ')
  const words = q.length > 120 ? `${q.slice(0, 120)} ...` : q
  console.log(
    `    ${kind}: ${JSON.stringify(words)}: ${band} ${sure.toFixed(2)} ` +
      `${guides.slice(0, 3).join(', ')}; wanted ${wanted}`,
  )
}

function line(name: string, judged: readonly Judged[]): void {
  if (judged.length === 0) return
  const first = judged.filter(({ rank }) => rank === 0)
  const third = judged.filter(({ rank }) => rank >= 0 && rank < 3)
  const reciprocal = judged.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0)
  console.log(
    `    ${name.padEnd(12)} ${String(judged.length).padStart(4)}  R@1 ${percent(first, judged)}  ` +
      `R@3 ${percent(third, judged)}  MRR ${(reciprocal / judged.length).toFixed(3)}`,
  )
}

function percent(some: readonly unknown[], all: readonly unknown[]): string {
  return `${((100 * some.length) / Math.max(1, all.length)).toFixed(1)} %`
}
