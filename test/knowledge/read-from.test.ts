import { expect, test } from 'vitest'
import { readCodes } from '../../src/knowledge/read-from.ts'
import { knowledgeBase, table, tableFact } from './facts.ts'

const codes = table(
  'codes',
  ['code', 'name'],
  [
    ['1015', 'Blocked.Number'],
    ['1016', 'Wrong.Number'],
  ],
  ['code', 'name'],
)
const code = tableFact('code', 'codes', { keys: ['code'], readFrom: ['remarks', 'reply'] })
const knowledge = knowledgeBase([code], [codes])
const read = (texts: Record<string, string>) =>
  readCodes(code, (fact) => texts[fact], knowledge).map(({ code: found }) => found)

test('codes are read from the listed facts, in their order', () => {
  expect(read({ reply: '1015', remarks: 'see 1016', other: '1015' })).toEqual(['1016', '1015'])
})

test('the same code in two texts is one', () => {
  expect(read({ reply: '1015', remarks: 'error 1015' })).toEqual(['1015'])
  const both = { ...code, keys: ['code', 'name'] }
  const texts = new Map([
    ['remarks', 'Blocked.Number'],
    ['reply', '1015'],
  ])
  expect(readCodes(both, (fact) => texts.get(fact), knowledge)).toMatchObject([
    { code: 'Blocked.Number', start: 0 },
  ])
})

test('texts that are not given are not needed', () => {
  expect(read({})).toEqual([])
})

test('only the key columns of the fact are looked at', () => {
  expect(read({ remarks: 'Blocked.Number' })).toEqual([])
})
