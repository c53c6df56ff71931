// Fits the confidence of search anew: node bench/run.mjs fit-confidence [FILE...]
// Prints the coefficients for src/search/confidence.ts, and how well they do on queries that a fit did not see.
import type { KnowledgeBase } from '../src/knowledge/knowledge-base.ts'
import { buildIndex } from '../src/search/build-index.ts'
import { confidenceFeatures } from '../src/search/confidence-features.ts'
import { readQuery } from '../src/search/read-query.ts'
import type { SearchIndex } from '../src/search/search-index.ts'
import { type Trigrams, trigramsOf } from '../src/search/trigrams-of.ts'
import { type Example, fitLogistic, predict } from './fit-logistic.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { loadQueries, type Query } from './load-queries.ts'

interface Observed extends Example {
  readonly query: Query
  readonly names: readonly string[]
}

const parts = 10
const knowledge = loadKnowledge('rules')
const index = buildIndex(knowledge)
const given = process.argv.slice(2)
const files =
  given.length > 0 ? given : ['tuning', 'unanswerable'].map((name) => `bench/queries/${name}.json`)
const queries = files.flatMap(loadQueries)
// Aliases were written with some of these queries in sight. Without the alias that is
// most like it a query is as hard as one that nobody thought of; both ways count.
const observed = queries.flatMap((query) => [
  ...observe(query, index),
  ...(query.expect.length > 0 ? observe(query, buildIndex(withoutNearest(query))) : []),
])

const models = Array.from({ length: parts }, (_, part) =>
  fitLogistic(observed.filter(({ query }) => partOf(query) !== part)),
)
const judged = observed.map(({ query, values }) => ({
  isAnswerable: query.expect.length > 0,
  sure: predict(models[partOf(query)] ?? [], values),
}))
const kept = judged.filter(({ isAnswerable }) => isAnswerable).map(({ sure }) => sure)
const rejected = judged.filter(({ isAnswerable }) => !isAnswerable).map(({ sure }) => sure)
const least = kept.sort((one, other) => one - other)[Math.floor(kept.length / 20)] ?? 0
const share = rejected.filter((sure) => sure < least).length / rejected.length
const pairs = kept.reduce((sum, sure) => sum + rejected.filter((other) => other < sure).length, 0)
console.log(`${kept.length} answerable, ${rejected.length} not, in ${parts} parts`)
console.log(`area under the curve ${(pairs / kept.length / rejected.length).toFixed(3)}`)
console.log(
  `rejected where 95 % are kept: ${(100 * share).toFixed(1)} % (below ${least.toFixed(2)})`,
)
const [bias = 0, ...coefficients] = fitLogistic(observed)
console.log(`bias: ${bias.toFixed(2)}`)
for (const [at, name] of (observed[0]?.names ?? []).entries())
  console.log(`${name}: ${coefficients[at]?.toFixed(2)}`)

/** Nothing for queries that a code answers, or that hold no word to judge by. */
function observe(query: Query, searched: SearchIndex): readonly Observed[] {
  const { codes, words, ranked } = readQuery(searched, query.q)
  const features = confidenceFeatures(searched, words, ranked)
  if (codes.known.length > 0 || features === undefined) return []
  const first = searched.guides[ranked[0]?.guide ?? -1]?.id ?? ''
  // Of an answerable query whose guide is not the first, neither is wanted: to be sure, or to reject it.
  const target = query.expect.length === 0 ? 0 : query.expect.includes(first) ? 1 : 0.5
  return [{ query, names: Object.keys(features), values: Object.values(features), target }]
}

function withoutNearest({ q, expect }: Query): KnowledgeBase {
  const trigrams = trigramsOf(q)
  const guides = new Map(knowledge.guides)
  for (const id of expect) {
    const guide = guides.get(id)
    if (guide === undefined) continue
    const nearest = Math.max(
      ...guide.aliases.map((alias) => alikeness(trigrams, trigramsOf(alias))),
    )
    const aliases = guide.aliases.filter(
      (alias) => alikeness(trigrams, trigramsOf(alias)) < nearest,
    )
    guides.set(id, { ...guide, aliases })
  }
  return { ...knowledge, guides }
}

function alikeness(one: Trigrams, other: Trigrams): number {
  const shared = [...one].filter((trigram) => other.has(trigram)).length
  return (2 * shared) / (one.size + other.size)
}

/** Which part a query is in, whatever the order of the files. */
function partOf({ q }: Query): number {
  let sum = 0
  for (const character of q) sum = (31 * sum + (character.codePointAt(0) ?? 0)) % 1_000_003
  return sum % parts
}
