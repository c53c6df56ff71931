import { expect, test } from 'vitest'
import { codesIn } from '../../src/knowledge/codes-in-text.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import { search } from '../../src/search/search.ts'
import { readFolder } from './read-folder.ts'

const knowledge = readFolder('rules')
const index = buildIndex(knowledge)
const tables = [...knowledge.tables.values()]
const isKnown = (text: string) => tables.some((table) => codesIn(text, table).length > 0)

const ways = [
  (code: number) => `error ${code}`,
  (code: number) => `code ${code}`,
  (code: number) => `${code} error`,
  (code: number) => `错误码${code}`,
  (code: number) => `errcode=${code}`,
  (code: number) => `${code}`,
]

/** Every number of three to six digits; without `UNSTUCK_LONG` those near a code and every 97th other one. */
function* numbers(): Generator<number> {
  const codes = tables.flatMap(({ rows, columns }) =>
    rows.map((row) => Number(row.cells.get(columns[0] ?? ''))),
  )
  const near = new Set(
    codes.flatMap((code) => [code - 1, code + 1, code + 10, code * 10, code + 1000]),
  )
  for (let number = 100; number < 1_000_000; number += 1)
    if (process.env.UNSTUCK_LONG === '1' || near.has(number) || number % 97 === 0) yield number
}

test('no unknown number beside "error" or "code" is answered with the guide of another code', () => {
  const wrong: string[] = []
  for (const number of numbers()) {
    const query = ways[number % ways.length]?.(number) ?? ''
    if (isKnown(query)) continue
    const { band, results, notUnderstood } = search(index, query)
    if (band !== 'none' || results.length > 0 || notUnderstood[0] !== String(number))
      wrong.push(query)
  }
  expect(wrong).toEqual([])
}, 600_000)

test('every code of the tables is found by itself, first', () => {
  const missed: string[] = []
  for (const table of tables)
    for (const row of table.rows) {
      const code = row.cells.get(table.columns[0] ?? '') ?? ''
      if (code === '' || /x{2,}$/i.test(code)) continue
      const { results } = search(index, code)
      if (
        !results.some(
          (result) => result.kind === 'code' && result.code === code && result.score > 90,
        )
      )
        missed.push(code)
    }
  expect(missed).toEqual([])
})
