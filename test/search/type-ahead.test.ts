import { expect, test } from 'vitest'
import { buildIndex } from '../../src/search/build-index.ts'
import { findCodes } from '../../src/search/find-codes.ts'
import { search } from '../../src/search/search.ts'
import { readFolder } from './read-folder.ts'

const index = buildIndex(readFolder('rules'))
const places = 3
const foundFor = (typed: string) => search(index, typed, { typing: true }).results

/** Titles that begin alike to the seventh letter, so that letters cannot tell them apart. */
function sharing(start: string): number {
  return index.guides.filter(({ title }) => title.startsWith(start)).length
}

/** `Error 100` may become 1001, but 100 is answered by no guide of another code. */
function hasUnknownCode(typed: string): boolean {
  return findCodes(typed, index.knowledge).unknown.length > 0
}

test('after seven letters of a title its guide is among the first three, and stays there', () => {
  const lost = index.guides.flatMap(({ id, title }) =>
    [7, 8, 10, 13, 17, 22, 28, title.length]
      .map((length) => title.slice(0, length))
      .filter((typed) => sharing(typed) <= places)
      .filter((typed) => !hasUnknownCode(typed))
      .filter((typed) => {
        const guides = [...new Set(foundFor(typed).map(({ guide }) => guide))]
        return !guides.slice(0, places).includes(id)
      })
      .map((typed) => `${id}: ${typed}`),
  )
  expect(lost).toEqual([])
})

test('a title that is being typed is never said to fit nothing', () => {
  const rejected = index.guides
    .map(({ title }) => title.slice(0, 7))
    .filter((typed) => !hasUnknownCode(typed))
    .filter((typed) => search(index, typed, { typing: true }).band === 'none')
  expect(rejected).toEqual([])
})

test('a typed beginning is no answer by itself', () => {
  expect(search(index, 'Where to')).toEqual({
    query: 'Where to',
    band: 'none',
    results: [],
    notUnderstood: [],
  })
})

test('words that are being typed are marked as far as they are matched', () => {
  const [first] = foundFor('Messages arr')
  expect(first).toMatchObject({
    guide: 'slow-delivery',
    matched: [
      { word: 'Messages', as: 'Messages', in: 'title' },
      { word: 'arr', as: 'arrive', in: 'title' },
    ],
  })
})

test.each([
  ['error 1016', ['error-1016']],
  ['error 10160', []],
])('a code is found at its last digit: %s', (typed, guides) => {
  const byCode = foundFor(typed).filter(({ matched }) => matched[0]?.in === 'code')
  expect([...new Set(byCode.map(({ guide }) => guide))]).toEqual(guides)
})
