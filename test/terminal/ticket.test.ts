import { describe, expect, it } from 'vitest'
import { ticketsOf } from '../../src/commands/tickets/tickets-of.ts'
import { startSession } from '../../src/session/start.ts'
import type { ConsultationOptions } from '../../src/terminal/consultation.ts'
import { readTick } from '../../src/terminal/lines/read-tick.ts'
import { byLines } from './by-lines.ts'
import { byPrompts } from './by-prompts.ts'
import { smallKnowledge } from './knowledge.ts'
import { fakeTerminal, keys } from './terminal.ts'

const { enter, down } = keys
const knowledge = smallKnowledge()
const tickets = ticketsOf(knowledge)
const start = startSession(knowledge, '')
const blocked = `A user did not receive an SMS from us.
Console says failed, remark "1015 blocked for +86 138 1234 5678".
AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA`
const both =
  'In the console the status is Succeeded, but in the export the sending status is Failed.'
const withTicket = (text: string, guide = ''): Partial<ConsultationOptions> => ({
  knowledge,
  tickets,
  ticket: { text, start: { ...start, guide } },
})
const ticket = (fact: string, text: string) => ({ fact, text, from: 'ticket' })
const person = (fact: string, text: string) => ({ fact, text, from: 'person' })

describe('a ticket in a terminal', () => {
  it('shows each fact with its words, and ends at the remedy with nothing asked', async () => {
    const terminal = await byPrompts(withTicket(blocked))
    await expect(await terminal.screen()).toMatchFileSnapshot('screens/ticket-facts.txt')
    await terminal.press(enter)
    await expect(await terminal.screen()).toMatchFileSnapshot('screens/ticket-remedy.txt')
    expect(await terminal.screen()).not.toMatch(/1234 5678|z8krbs/)
    await terminal.press(enter)
    expect((await terminal.end).how).toBe('concluded')
    expect(terminal.sessions.at(-1)?.answers.slice(0, 2)).toEqual([
      ticket('sending-status', 'failed'),
      ticket('error-code', '1015'),
    ])
  })

  it('fits 60 columns', async () => {
    const terminal = await byPrompts(withTicket(blocked), fakeTerminal(60))
    await terminal.press('2')
    const screen = await terminal.screen()
    await expect(screen).toMatchFileSnapshot('screens/ticket-60-columns.txt')
    expect(screen.split('\n').filter((line) => line.length > 59)).toEqual([])
    await terminal.press(keys.interrupt)
  })

  it('names the key that drops a line among its keys', async () => {
    const terminal = await byPrompts(withTicket(blocked))
    await terminal.press('?')
    expect(await terminal.screen()).toMatch(
      /^ *Space +Drops the marked line of the list, or takes it back in\.$/m,
    )
    await terminal.press(keys.interrupt)
  })

  it('asks what was dropped, and takes back what was dropped twice', async () => {
    const terminal = await byPrompts(withTicket(blocked, 'sms-not-received'))
    await terminal.press(' ', '3', '3', enter)
    expect(await terminal.screen()).toMatch(/^> without 1$/m)
    expect(terminal.sessions[0]?.answers.map((one) => 'fact' in one && one.fact)).toEqual([
      'error-code',
      'remarks',
    ])
    expect(await terminal.screen()).toMatch(/What is the Sending Status of the message\?$/m)
    await terminal.press(keys.interrupt)
  })

  it('lets one fact be corrected, which is then the answer of the person', async () => {
    const terminal = await byPrompts(withTicket('Sending status: failed.', 'sms-not-received'))
    await terminal.press('c', '1', enter)
    expect(await terminal.screen()).toContain(
      '❯ 1  [x] What is the Sending Status of the message? Succeeded\n     corrected\n',
    )
    await terminal.press('c', 'u')
    expect(await terminal.screen()).toContain('❯ 1  [ ] What is the Sending Status')
    await terminal.press(' ', enter)
    expect(terminal.sessions[0]?.answers).toEqual([person('sending-status', 'succeeded')])
    await terminal.press(keys.interrupt)
  })

  it('asks where the ticket contradicts itself, and leaves that open on request', async () => {
    const terminal = await byPrompts(withTicket(both, 'sms-not-received'))
    await expect(await terminal.screen()).toMatchFileSnapshot('screens/ticket-contradiction.txt')
    await terminal.press('2', enter)
    expect(terminal.sessions[0]?.answers).toEqual([ticket('sending-status', 'failed')])
    await terminal.press(keys.interrupt)
    const open = await byPrompts(withTicket(both, 'sms-not-received'))
    await open.press('3', enter)
    expect(open.sessions[0]?.answers).toEqual([])
    expect(await open.screen()).toMatch(/^What is the Sending Status of the message\?$/m)
    await open.press(keys.interrupt)
  })

  it('asks which of two guides is meant, with a sentence on each', async () => {
    const two = {
      ...tickets,
      guidesFor: () => [
        { guide: 'slow-delivery', title: 'Messages arrive late', because: 'Its words fit.' },
        { guide: 'sms-not-received', title: 'A user did not receive an SMS', because: 'It fits.' },
      ],
    }
    const terminal = await byPrompts({ ...withTicket('Sending status: failed.'), tickets: two })
    await terminal.press(enter)
    await expect(await terminal.screen()).toMatchFileSnapshot('screens/ticket-two-guides.txt')
    await terminal.press(keys.escape, ' ', enter, down, enter)
    expect(terminal.sessions).toEqual([{ ...start, guide: 'sms-not-received' }])
    await terminal.press(keys.interrupt)
  })

  it('searches by hand where no guide fits, and keeps the facts', async () => {
    const none = { ...tickets, guidesFor: () => [] }
    const terminal = await byPrompts({ ...withTicket('Sending status: failed.'), tickets: none })
    await terminal.press(enter)
    expect(await terminal.screen()).toContain('No guide fits the ticket.\n\nWhat is the problem?')
    await terminal.press('rec', down, enter)
    expect(terminal.sessions[0]?.answers[0]).toEqual(ticket('sending-status', 'failed'))
    await terminal.press(keys.interrupt)
  })

  it('is taken where it is pasted in place of words, and can be left for words', async () => {
    const terminal = await byPrompts({ knowledge, tickets })
    await terminal.press(keys.pasted(blocked))
    expect(await terminal.screen()).toContain('❯ Read this as a ticket\n')
    await terminal.press(enter, enter)
    expect(terminal.sessions[0]?.answers).toContainEqual(ticket('sending-status', 'failed'))
    await terminal.press(keys.interrupt)
    const back = await byPrompts({ knowledge, tickets })
    await back.press(keys.pasted(blocked), enter, keys.escape)
    expect((await back.screen()).match(/What is the problem\?/g)).toHaveLength(2)
    await back.press(keys.interrupt)
    expect((await back.end).how).toBe('interrupted')
  })

  it('is another problem too, with the answers so far kept', async () => {
    const session = startSession(knowledge, 'slow-delivery')
    const terminal = await byPrompts({ knowledge, tickets, session })
    await terminal.press('12 s', enter, 'p', keys.pasted(blocked), enter, enter)
    expect(terminal.sessions.at(-1)?.answers.slice(0, 2)).toEqual([
      person('delay', '12 s'),
      ticket('sending-status', 'failed'),
    ])
    await terminal.press(keys.interrupt)
  })
})

describe('a ticket line by line', () => {
  it('is confirmed by Enter, and single facts are dropped by their numbers', async () => {
    const { screen, sessions } = await byLines(['wrong\n1, 2\n'], withTicket(blocked))
    await expect(screen).toMatchFileSnapshot('screens/ticket-lines.txt')
    expect(sessions[0]?.answers.map((one) => 'fact' in one && one.fact)).toEqual(['remarks'])
    const all = await byLines(['\n'], withTicket(blocked))
    expect(all.sessions[0]?.answers).toHaveLength(3)
  })

  it('lets one fact be corrected', async () => {
    const { sessions } = await byLines(
      ['c\n1\nsucceeded\ny\n'],
      withTicket(blocked, 'sms-not-received'),
    )
    expect(sessions[0]?.answers[0]).toEqual(person('sending-status', 'succeeded'))
  })

  it('takes lines that are pasted into a terminal together, not those of a pipe', async () => {
    const options = { knowledge, tickets }
    const piped = await byLines([`${blocked}\n`], options)
    expect(piped.screen).not.toContain('The ticket says this.')
    const words = `${'Please help us. '.repeat(9)}${both}`
    const long = await byLines([`${words}\n2\n`], options)
    expect(long.screen).toContain('The ticket contradicts itself.')
  })

  it('says what can be typed', () => {
    const request = {
      kind: 'tick' as const,
      above: () => '',
      options: [
        { id: 'one', label: 'One' },
        { id: 'two', label: 'Two' },
      ],
      actions: ['quit' as const],
    }
    const reads = ['Y', '2', '1 2', '3', 'x', 'q', 'b'].map((line) => readTick(line, request))
    const what = 'Press Enter if all is right, or type the numbers of what is wrong, 1 to 2.'
    expect(reads).toEqual([
      { kind: 'take', value: 'one two' },
      { kind: 'take', value: 'one' },
      { kind: 'take', value: '' },
      { kind: 'mistake', message: what },
      { kind: 'mistake', message: what },
      { kind: 'act', action: 'quit' },
      { kind: 'mistake', message: '"back" does not work here.' },
    ])
  })
})
