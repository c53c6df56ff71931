import { expect, test } from 'vitest'
import { recogniserOf } from '../../src/knowledge/recognise-text.ts'
import { recogniser, table, textFact } from './facts.ts'

const codes = table('send-codes', ['code'], [['1015'], ['1016'], ['InvalidParameterValue.Bad']])
const tables = new Map([['send-codes', codes]])
const remarks = textFact('remarks', [
  recogniser('nothing', { kind: 'is', texts: ['-', 'none'] }),
  recogniser('blocked', { kind: 'code', codes: ['1015', 'FAILED'] }),
  recogniser('received', { kind: 'contains', texts: ['successfully received'] }),
  recogniser('limit', { kind: 'starts', texts: ['rate limit', 'frequency limit'] }),
  recogniser(
    'template',
    { kind: 'pattern', pattern: 'template\\s+(id|no)' },
    { kind: 'is', texts: ['T'] },
  ),
  recogniser('lines', { kind: 'pattern', pattern: '(?m)^second line$' }),
  recogniser('send-code', { kind: 'any code', table: 'send-codes' }),
  recogniser('broken', { kind: 'pattern', pattern: '(' }, { kind: 'contains', texts: ['', ' '] }),
  recogniser('lost', { kind: 'any code', table: 'no-such-table' }),
])
const named = (text: string) => recogniserOf(remarks, text, tables)?.id

test.each([
  ['-', 'nothing'],
  [' NONE ', 'nothing'],
  ['none of it', undefined],
  ['1015 The mobile number is blocked', 'blocked'],
  ['１０１５', 'blocked'],
  ['10150', undefined],
  ['FAILED', 'blocked'],
  ['it failed', undefined],
  ['The user has Successfully\n received the message', 'received'],
  ['Rate limit reached', 'limit'],
  ['The rate limit', undefined],
  ['Wrong Template\nID', 'template'],
  ['Ｔｅｍｐｌａｔｅ　ｎｏ 7', 'template'],
  ['t', 'template'],
  ['first\nSecond line\nthird', 'lines'],
  ['a second line', undefined],
  ['error 1016', 'send-code'],
  ['invalidparametervalue.bad', 'send-code'],
  ['', undefined],
])('"%s" is recognised as %s', (text, id) => {
  expect(named(text)).toBe(id)
})

test('the first in written order is taken', () => {
  expect(named('1015 and 1016')).toBe('blocked')
  expect(named('Rate limit: successfully received')).toBe('received')
})

test('a fact without recognisers recognises nothing', () => {
  expect(recogniserOf(textFact('note', []), 'anything', tables)).toBeUndefined()
})
