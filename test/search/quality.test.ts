import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildIndex } from '../../src/search/build-index.ts'
import { search } from '../../src/search/search.ts'
import { readFolder } from './read-folder.ts'

const index = buildIndex(readFolder('rules'))

interface Case {
  readonly q: string
  readonly expect: readonly string[]
}

/** Floors a little below what was measured; `node bench/run.mjs search` prints the figures themselves. */
test.each([
  ['tuning.json', { first: 0.97, rejected: 0.83, kept: 0.97, sure: 0.98 }],
  ['held-out.json', { first: 0.95, rejected: 0.8, kept: 0.93, sure: 0.97 }],
])('queries of %s find their guides', (file, least) => {
  const path = join(import.meta.dirname, '../../bench/queries', file)
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Case[] }
  const judged = cases.map((each) => {
    const { band, results } = search(index, each.q)
    const [first] = results
    const byCode = each.expect.length === 0 && first?.matched[0]?.in === 'code'
    return { ...each, band, byCode, isRight: each.expect.includes(first?.guide ?? '') }
  })
  const answerable = judged.filter((each) => each.expect.length > 0)
  const unanswerable = judged.filter((each) => each.expect.length === 0 && !each.byCode)
  const sure = judged.filter(({ band, byCode }) => band === 'match' && !byCode)
  const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length
  const figures = {
    first: share(
      answerable.filter(({ isRight }) => isRight),
      answerable,
    ),
    rejected: share(
      unanswerable.filter(({ band }) => band === 'none'),
      unanswerable,
    ),
    kept: share(
      answerable.filter(({ band }) => band !== 'none'),
      answerable,
    ),
    sure: share(
      sure.filter(({ isRight }) => isRight),
      sure,
    ),
  }
  const short = Object.entries(least).filter(
    ([name, floor]) => figures[name as keyof typeof figures] < floor,
  )
  expect(short.map(([name]) => ({ name, figures }))).toEqual([])
})

test('no result is likelier to be meant than one that stands before it', () => {
  const path = join(import.meta.dirname, '../../bench/queries/held-out.json')
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Case[] }
  const disordered = cases.filter(({ q }) => {
    const likely = search(index, q).results.map(({ confidence }) => confidence)
    return likely.some((one, place) => one > (likely[place - 1] ?? 1))
  })
  expect(disordered).toEqual([])
})
