import { describe, expect, test } from 'vitest'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import { search } from '../../src/search/search.ts'
import { readFolder } from './read-folder.ts'

const knowledge = readFolder('test/search/fixtures/printer')
const index = buildIndex(knowledge)
const firstOf = (query: string) => search(index, query).results[0]
const namesOf = (query: string) =>
  search(index, query).results.map(
    ({ kind, guide, cause, code }) => cause ?? code ?? `${kind} ${guide}`,
  )

describe('words find guides', () => {
  test.each([
    ['the title', 'the printer does not take paper', 'paper-trouble'],
    ['an alias', 'colours look pale', 'faint-print'],
    ['another form of the words', 'pale colour', 'faint-print'],
    ['an unfinished word', 'pages are fai', 'faint-print'],
    ['misspelt words', 'pages are fiant or stripped', 'faint-print'],
    ['another word for it', 'wireless networks not reachable', 'wireless'],
    ['a word written as one', 'secretpin', 'wireless'],
    ['the parts of such a word', 'secret pin refused', 'wireless'],
    ['Chinese', '打印机不进纸怎么办', 'paper-trouble'],
    ['full-width letters', 'ｗｉｆｉ　ｏｆｆｌｉｎｅ', 'wireless'],
    ['accents', 'wïfi offline', 'wireless'],
  ])('%s', (_, query, guide) => {
    expect(firstOf(query)?.guide).toBe(guide)
  })

  test('what matched what is told, also what a word was read as', () => {
    expect(firstOf('colours loook pale')?.matched).toEqual([
      { word: 'colours', as: 'colours', in: 'alias' },
      { word: 'loook', as: 'look', in: 'alias' },
      { word: 'pale', as: 'pale', in: 'alias' },
    ])
    expect(firstOf('tonner is low')?.matched).toEqual([
      { word: 'tonner', as: 'toner', in: 'alias' },
      { word: 'low', as: 'low', in: 'alias' },
    ])
  })

  test('a title typed in full is a match, with nothing not understood', () => {
    const { band, notUnderstood } = search(index, 'Pages are faint or striped')
    expect({ band, notUnderstood }).toEqual({ band: 'match', notUnderstood: [] })
  })

  test('what nothing answers is not answered, and the words not understood are named', () => {
    const { band, notUnderstood } = search(index, 'my bicycle has a flat tyre')
    expect({ band, notUnderstood }).toEqual({
      band: 'none',
      notUnderstood: ['bicycle', 'flat', 'tyre'],
    })
  })

  test('an ordinary word is no slip for a word of the knowledge base', () => {
    expect(search(index, 'train')).toMatchObject({ results: [], notUnderstood: ['train'] })
  })

  test.each(['', '   ', '\n\t', '???', 'the', '\u0000'])('%j finds nothing', (query) => {
    expect(search(index, query)).toEqual({ query, band: 'none', results: [], notUnderstood: [] })
  })

  test('no more results than asked for', () => {
    expect(search(index, 'printer', { limit: 1 }).results.length).toBe(1)
  })

  test('while typing, a guide whose title begins so comes first', () => {
    const typed = search(index, 'the printer c', { typing: true })
    expect(typed.results[0]?.guide).toBe('wireless')
  })
})

describe('causes', () => {
  test('a cause is found by its words, and choosing it makes known what leads to it', () => {
    const result = firstOf('sheet stuck behind the rear cover')
    expect(result).toMatchObject({
      kind: 'cause',
      guide: 'paper-trouble',
      cause: 'paper-trouble/jam',
      title: 'A sheet is stuck behind the rear cover.',
      facts: { 'paper-state': 'jammed' },
    })
  })

  test('a cause is found by the words of the answer that leads to it', () => {
    expect(firstOf('paper jam')?.cause).toBe('paper-trouble/jam')
  })
})

describe('codes', () => {
  test.each([
    '2045',
    'error 2045',
    'code: 2045!',
    '[2045]',
    '{"error":2045}',
    '错误2045',
    '２０４５',
  ])('the guide of the code comes first, with the code known: %s', (query) => {
    const { band, results } = search(index, query, { limit: 2 })
    expect({ band, results }).toMatchObject({
      band: 'match',
      results: [
        { kind: 'guide', guide: 'paper-trouble', facts: { 'error-code': '2045' } },
        {
          kind: 'code',
          code: '2045',
          meaning: 'The paper is jammed.',
          fix: 'Open the rear cover.',
        },
      ],
    })
  })

  test('a code without a guide is a result by itself', () => {
    expect(firstOf('display shows 2046')).toEqual({
      kind: 'code',
      code: '2046',
      title: '2046: The drum is worn out.',
      meaning: 'The drum is worn out.',
      fix: 'Order a new drum.',
      score: 99.5,
      confidence: 0.98,
      matched: [{ word: '2046', as: '2046', in: 'code' }],
      facts: { 'error-code': '2046' },
    })
  })

  test.each([
    'error 2047',
    'error 20450',
    'error 204',
    'code 2054',
    '2044',
    'what is 2047?',
    '错误码2047',
  ])('an unknown code is answered with nothing: %s', (query) => {
    const { band, results, notUnderstood } = search(index, query)
    expect({ band, results, notUnderstood }).toEqual({
      band: 'none',
      results: [],
      notUnderstood: [query.match(/\d+/)?.[0]],
    })
  })

  test('beside an unknown code the other words still count', () => {
    const { results, notUnderstood } = search(index, 'error 2047, pages are faint')
    expect(results[0]?.guide).toBe('faint-print')
    expect(notUnderstood).toEqual(['2047'])
  })

  test.each(['port 2045', 'order 2045 of 2024', '2045 pages printed'])('no code: %s', (query) => {
    expect(search(index, query).results.filter(({ kind }) => kind === 'code')).toEqual([])
  })
})

describe('the same words give the same results', () => {
  const queries = ['printer', 'error 2045', 'paper wifi toner', 'the tray', 'pale pge']

  test('whatever the order of guides, facts and tables', () => {
    const turned: KnowledgeBase = {
      ...knowledge,
      guides: new Map([...knowledge.guides].reverse()),
      facts: new Map([...knowledge.facts].reverse()),
      tables: new Map([...knowledge.tables].reverse()),
    }
    const other = buildIndex(turned)
    for (const query of queries) expect(search(other, query)).toEqual(search(index, query))
  })

  test('of guides that fit equally well the first by id comes first', () => {
    const twin = knowledge.guides.get('faint-print')
    if (twin === undefined) throw new Error('The fixture has no such guide.')
    const twins = ['b-twin', 'a-twin'].map((id) => [id, { ...twin, id }] as const)
    const found = search(buildIndex({ ...knowledge, guides: new Map(twins) }), 'pale colours')
    expect(found.results.map(({ guide }) => guide)).toEqual(['a-twin', 'b-twin'])
  })

  test('whatever was asked before', () => {
    const before = queries.map((query) => search(index, query))
    expect([...queries].reverse().map((query) => search(index, query))).toEqual(before.reverse())
  })
})

test('results do not repeat a guide', () => {
  const names = namesOf('printer paper tray')
  expect(new Set(names).size).toBe(names.length)
})
