import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeDuration } from '../../src/knowledge/describe-duration.ts'
import { recognise } from '../../src/knowledge/recognise.ts'
import { readTicket } from '../../src/search/read-ticket.ts'
import { readFolder } from './read-folder.ts'

const knowledge = readFolder('rules')
const lines = readFileSync(join(import.meta.dirname, 'statements.txt'), 'utf8').split('\n')
const statements = lines
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): readonly [string, string] => {
    const [stated = '', said = ''] = line.split(' <- ')
    return [said.replaceAll('\\n', '\n'), stated]
  })

describe('a sentence states what stands before it, and nothing else', () => {
  test.each(statements)('%s', (said, stated) => {
    const { facts, contradictions } = readTicket(said, knowledge)
    const read = facts.map(({ fact, text }) => `${fact}=${asTyped(fact, text)}`)
    expect({ read: read.sort(), contradictions }).toEqual({
      read: stated === 'nothing' ? [] : stated.split(', ').sort(),
      contradictions: [],
    })
  })
})

/** Lengths of time in words, whether two clock times were read or an amount. */
function asTyped(id: string, text: string): string {
  const fact = knowledge.facts.get(id)
  if (fact?.kind !== 'duration') return text
  const read = recognise(fact, text, knowledge)
  return read.kind === 'answer' && read.answer.kind === 'number'
    ? describeDuration(read.answer.value)
    : text
}
