import { expect, test } from 'vitest'
import { buildIndex } from '../../src/search/build-index.ts'
import { guideForTicket } from '../../src/search/guide-for-ticket.ts'
import { readTicket } from '../../src/search/read-ticket.ts'
import { search } from '../../src/search/search.ts'
import { readFolder } from './read-folder.ts'

const knowledge = readFolder('rules')
const index = buildIndex(knowledge)
const megabyte = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length))

const harmless: readonly [string, string][] = [
  ['control characters', '\u0000\u0001\u0007\u001b[31m\u007f\u0085'],
  ['operators of fuse.js', "!sms 'sms ^sms sms$ !^sms =sms | sms"],
  ['a regular expression', '(.*)+$ [a-z]{1,} \\p{L}(?=x)*'],
  ['emoji', '📱❌ sms 👩‍👩‍👧 not received 🙏🏽'],
  ['right-to-left text', 'الرسالة لم تصل \u202e1001\u202c'],
  ['lone surrogates', '\ud800 sms \udfff\ud83d'],
  ['names of object members', '__proto__ constructor toString hasOwnProperty'],
  ['combining marks', `s${'\u0301'.repeat(500)}ms`],
  ['zero-width characters', 's\u200bm\u200ds \ufeffnot\u2060 received'],
  ['a word without end', 'a'.repeat(100_000)],
  ['unbalanced JSON', '{"a":[{"b":"'],
]

test.each(harmless)('%s do no harm', (_, words) => {
  const found = search(index, words, { typing: true })
  const reading = readTicket(words, knowledge)
  expect(found.query).toBe(words)
  expect(reading.contradictions).toEqual([])
  expect(guideForTicket(index, words, reading).length).toBeLessThanOrEqual(2)
})

test.each([
  ['words', 'user receives nothing '],
  ['one line of letters', 'ab'],
  ['numbers', '1014 1015 1016 '],
  ['unknown numbers', 'error 99999 '],
  ['JSON', '{"result":1014,"errmsg":"x"},\n'],
  ['Han characters', '短信收不到'],
  ['quotation marks', '"remarks '],
  ['quoted lines', '> status: Failed\n'],
  ['clock times', '10:02:11 sending time '],
  ['amounts', '5 min 1 s report sending time '],
  ['phone numbers', '+49 151 2345678 '],
  ['statuses', 'status is not failed or succeeded '],
  ['spaces', ' '],
  ['line breaks', '\n'],
  ['emoji', '😀'],
  ['apostrophes', "'a"],
  ['log lines', '10:02:11 ERROR x\n'],
])('a megabyte of %s is read within the limit that every test has', (_, part) => {
  const text = megabyte(part)
  search(index, text)
  const guides = guideForTicket(index, text, readTicket(text, knowledge))
  expect(guides.length).toBeLessThan(3)
})
