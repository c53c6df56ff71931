import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTicket } from '../../src/search/read-ticket.ts'
import { readFolder } from './read-folder.ts'

const knowledge = readFolder('rules')
const folder = join(import.meta.dirname, 'tickets')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''))

describe('what a ticket states is read, and nothing else', () => {
  test.each(names)('%s', (name) => {
    const ticket = readFileSync(join(folder, `${name}.txt`), 'utf8')
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    const { facts, contradictions } = readTicket(ticket, knowledge)
    expect({
      facts: Object.fromEntries(facts.map(({ fact, text }) => [fact, text])),
      contradictions: contradictions.map(({ fact }) => fact),
    }).toEqual(expected)
  })

  test.each(names)('the words of %s stand where the reading says', (name) => {
    const ticket = readFileSync(join(folder, `${name}.txt`), 'utf8')
    const { facts, contradictions } = readTicket(ticket, knowledge)
    for (const { words, start, end } of [
      ...facts,
      ...contradictions.flatMap((each) => each.readings),
    ])
      expect(ticket.slice(start, end)).toBe(words)
  })
})

test('a contradiction names each answer with the words it was read from', () => {
  const ticket =
    'In the console the status is Succeeded, but in the export the sending status is Failed.'
  expect(readTicket(ticket, knowledge).contradictions).toEqual([
    {
      fact: 'sending-status',
      readings: [
        {
          fact: 'sending-status',
          text: 'succeeded',
          label: 'Succeeded',
          words: 'Succeeded',
          start: 29,
          end: 38,
        },
        {
          fact: 'sending-status',
          text: 'failed',
          label: 'Failed',
          words: 'Failed',
          start: 80,
          end: 86,
        },
      ],
    },
  ])
})

test('a fact tells its answer in words, and where it was read', () => {
  const ticket = 'Sending Time 10:02:11, Status Report Time 10:07:12'
  expect(readTicket(ticket, knowledge).facts).toEqual([
    {
      fact: 'report-delay',
      text: '10:02:11 to 10:07:12',
      label: '5 min 1 s',
      words: '10:02:11, Status Report Time 10:07:12',
      start: 13,
      end: 50,
    },
  ])
})
