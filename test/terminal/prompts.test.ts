import { describe, expect, it } from 'vitest'
import { startSession } from '../../src/session/start.ts'
import type { ConsultationOptions } from '../../src/terminal/consultation.ts'
import { byPrompts } from './by-prompts.ts'
import { smallKnowledge } from './knowledge.ts'
import { fakeTerminal, keys } from './terminal.ts'

const { enter, escape: esc, up, down, left, backspace } = keys
const knowledge = smallKnowledge()
const session = startSession(knowledge, 'sms-not-received')
const play = (options: Partial<ConsultationOptions> = {}, columns = 80, rows = 40) =>
  byPrompts({ knowledge, session, ...options }, fakeTerminal(columns, rows))
const person = (fact: string, text: string) => ({ fact, text, from: 'person' })
const lastLines = (screen: string, count: number) =>
  screen.trimEnd().split('\n').slice(-count).join('\n')

describe('a consultation by prompts', () => {
  it('shows a whole consultation, from words to a remedy that helped', async () => {
    const { session: _, ...searching } = { session, knowledge }
    const terminal = await byPrompts(searching)
    await terminal.press('r', 'e', 'c', down, enter, 'f', enter, '1015 blocked', enter)
    await expect(await terminal.screen()).toMatchFileSnapshot('screens/prompts-remedy.txt')
    await terminal.press(enter)
    expect((await terminal.end).how).toBe('concluded')
    expect(terminal.sessions.at(-1)?.answers).toEqual([
      person('sending-status', 'failed'),
      person('remarks', '1015 blocked'),
      { cause: 'sms-not-received/unsubscribed', outcome: 'fixed' },
    ])
  })

  it('shows the same at 60 columns, no line wider', async () => {
    const terminal = await play({}, 60)
    await terminal.press('w', '2', enter, '1015', enter)
    const screen = await terminal.screen()
    await expect(screen).toMatchFileSnapshot('screens/prompts-60-columns.txt')
    expect(screen.split('\n').filter((line) => line.length > 59)).toEqual([])
    await terminal.press(keys.interrupt)
  })

  it('shows only the keys that work now', async () => {
    const terminal = await play()
    expect(lastLines(await terminal.screen(), 2)).toBe(
      "Enter choose · ↑↓ 1-3 move · w why · u I don't know · p another problem ·\n? keys · q quit",
    )
    await terminal.press('b', 'e', 'c', 'n', left, esc)
    expect(terminal.sessions).toEqual([])
    await terminal.press('2', enter)
    expect(lastLines(await terminal.screen(), 2)).toBe(
      "Enter answer · ← back · w why · u I don't know · c change an answer ·\np another problem · ? keys · q quit",
    )
    await terminal.press('x')
    expect(lastLines(await terminal.screen(), 3)).toBe('> x\n\nEnter answer · Esc clear')
    await terminal.press(keys.interrupt)
  })

  it('goes back by every key for it, with the earlier answer chosen or filled in', async () => {
    const terminal = await play()
    for (const back of ['b', left, esc]) {
      await terminal.press('2', enter, ...(back === 'b' ? ['b', enter] : [back]))
      expect(
        lastLines(await terminal.screen(), 6)
          .split('\n')
          .slice(0, 3),
      ).toEqual(['  1  Succeeded', '❯ 2  Failed', '  3  The number is not in the records'])
    }
    await terminal.press('1', enter, '2', enter, '99', enter, esc)
    expect(lastLines(await terminal.screen(), 3)).toBe('> 99\n\nEnter answer · Esc clear')
    await terminal.press(backspace, '8', enter)
    expect(terminal.sessions.at(-1)?.answers.at(-1)).toEqual(person('stored-messages', '98'))
    await terminal.press(keys.interrupt)
  })

  it('moves by arrows, digits and what is typed', async () => {
    const terminal = await play()
    const marked = async () => /❯ (\d)/.exec(lastLines(await terminal.screen(), 8))?.[1]
    const moves = [
      [up, '3'],
      [down, '1'],
      ['2', '2'],
      ['9', '2'],
      ['t', '3'],
      [up, '2'],
      ['S', '1'],
      ['x', undefined],
      [keys.escape, '2'],
      ['fail', '2'],
      [down, '3'],
    ]
    for (const [key = '', option] of moves) {
      await terminal.press(key)
      expect([key, await marked()]).toEqual([key, option])
    }
    await terminal.press(keys.interrupt)
  })

  it('takes a word that is typed for the answer it begins, not for the keys in it', async () => {
    const terminal = await play()
    await terminal.press('failed', enter)
    expect(terminal.sessions.at(-1)?.answers.at(-1)).toEqual(person('sending-status', 'failed'))
    await terminal.press(keys.interrupt)
  })

  it('never takes words for another answer than they say', async () => {
    const terminal = await play()
    await terminal.press('sent it twice', enter)
    expect(lastLines(await terminal.screen(), 9)).toBe(`  1  Succeeded
  2  Failed
  3  The number is not in the records

> sent it twice

Type one of these answers: "Succeeded", "Failed" or "The number is not in the
records". Type a number from 1 to 3.
Enter answer · Esc clear`)
    await terminal.press(keys.escape, 'faild', enter)
    expect(lastLines(await terminal.screen(), 4)).toBe(`> faild

Did you mean "Failed"? Type a number from 1 to 3.
Enter answer · Esc clear`)
    expect(terminal.sessions).toEqual([])
    await terminal.press(keys.interrupt)
  })

  it('shows a mistake below the line and keeps the line', async () => {
    const terminal = await play({ session: startSession(knowledge, 'slow-delivery') })
    await terminal.press('5', enter)
    expect(lastLines(await terminal.screen(), 4)).toBe(`> 5

Say the unit too: "5 s" for seconds or "5 min" for minutes.
Enter answer · Esc clear`)
    await terminal.press(' min', enter)
    expect(await terminal.screen()).toContain('A delay of up to five minutes is normal.')
    await terminal.press(keys.interrupt)
  })

  it('lets letters act at once where no answer begins with one, else after Enter', async () => {
    const terminal = await play({ session: startSession(knowledge, 'slow-delivery') })
    await terminal.press('w')
    expect(await terminal.screen()).toContain('It is where "Messages arrive late" begins.')
    await terminal.press(keys.interrupt)
    const texts = await play()
    await texts.press('2', enter, 'w')
    expect(lastLines(await texts.screen(), 3)).toBe('> w\n\nEnter why, or type on')
    await texts.press('hat?', backspace, backspace, backspace, backspace, enter)
    expect(await texts.screen()).toContain('Why this is asked: you said')
    await texts.press('u', 'nknown', enter)
    expect(texts.sessions.at(-1)?.answers.at(-1)).toEqual(person('remarks', 'unknown'))
    await texts.press(keys.interrupt)
  })

  it('takes a paste as one answer, whatever keys and line ends it holds', async () => {
    const terminal = await play()
    await terminal.press(keys.pasted('q\n3\nu'), enter)
    expect(lastLines(await terminal.screen(), 5)).toBe(`> [pasted text, 5 characters]

Type one of these answers: "Succeeded", "Failed" or "The number is not in the
records". Type a number from 1 to 3.
Enter answer · Esc clear`)
    await terminal.press(keys.escape, '2', enter)
    expect(terminal.sessions.at(-1)?.answers).toEqual([person('sending-status', 'failed')])
    await terminal.press('Remarks: ', keys.pasted('error\r1015 blocked\r'))
    expect(lastLines(await terminal.screen(), 3)).toBe(
      '> [pasted text, 27 characters]\n\nEnter answer · Esc clear',
    )
    await terminal.press(' !', enter)
    expect(terminal.sessions.at(-1)?.answers.at(-1)).toEqual(
      person('remarks', 'Remarks: error\n1015 blocked !'),
    )
    await terminal.press(keys.interrupt)
  })

  it('shows a long paste by its size, and takes it back with one key', async () => {
    const terminal = await play()
    await terminal.press('2', enter, keys.pasted('x'.repeat(10_000)))
    expect(lastLines(await terminal.screen(), 3)).toBe(
      '> [pasted text, 10,000 characters]\n\nEnter answer · Esc clear',
    )
    await terminal.press(backspace, 'y')
    expect(lastLines(await terminal.screen(), 3)).toBe('> y\n\nEnter answer · Esc clear')
    await terminal.press(keys.interrupt)
  })

  it('shows where to look first, then keeps every possibility open', async () => {
    const terminal = await play()
    await terminal.press('u', 'u', 'e', enter)
    await expect(await terminal.screen()).toMatchFileSnapshot('screens/prompts-unsure.txt')
    await terminal.press(esc)
    expect(lastLines(await terminal.screen(), 3)).toContain('e enough')
    await terminal.press(keys.interrupt)
  })

  it('lists the answers and changes one', async () => {
    const terminal = await play()
    await terminal.press('1', enter, '3', enter, '2', enter, 'c')
    expect(lastLines(await terminal.screen(), 7)).toBe(`Which answer do you want to change?

❯ 1  What is the Sending Status of the message? Succeeded
  2  What is the state of the phone? Reception is poor
  3  The phone is off. It did not help

Enter choose · ↑↓ 1-3 move · ← back · ? keys · q quit`)
    await terminal.press('2', enter, '2', enter)
    expect(terminal.sessions.at(-1)?.answers).toEqual([
      person('sending-status', 'succeeded'),
      person('phone-state', 'inbox-full'),
      { cause: 'sms-not-received/phone-off', outcome: 'not-fixed' },
    ])
    await terminal.press(keys.interrupt)
  })

  it('lists every key', async () => {
    const terminal = await play({}, 60)
    await terminal.press('?')
    await expect(await terminal.screen()).toMatchFileSnapshot('screens/prompts-keys.txt')
    await terminal.press(keys.interrupt)
  })

  it('goes to another problem and returns by Esc', async () => {
    const terminal = await play()
    await terminal.press('2', enter, 'p', enter, esc)
    expect(lastLines(await terminal.screen(), 8)).toContain(
      'What do the Remarks of that record say?',
    )
    await terminal.press('p', enter, 'late', enter)
    expect(terminal.sessions.at(-1)).toMatchObject({
      guide: 'slow-delivery',
      answers: [person('sending-status', 'failed')],
    })
    await terminal.press(keys.interrupt)
  })

  it('draws the open question anew when the terminal changes its size', async () => {
    const terminal = await play()
    await terminal.press('2', enter, '1015 bl')
    await terminal.resize(50, 20)
    expect(await terminal.screen()).toBe(`A user did not receive an SMS

What do the Remarks of that record say?
Where to look: The same row of Message Records.
For example: 1015 The mobile number is blocked

> 1015 bl

Enter answer · Esc clear
`)
    await terminal.press('ocked', enter)
    expect(terminal.sessions.at(-1)?.answers.at(-1)).toEqual(person('remarks', '1015 blocked'))
    await terminal.press(keys.interrupt)
  })

  it('keeps a long list within a low terminal, the marked line in sight', async () => {
    const guides = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `guides/many-${index}.yaml`,
        `title: Guide number ${index}\ntags: [many]\nsource: faq\nanswer: Answer ${index}.\n`,
      ]),
    )
    const many = smallKnowledge(guides)
    const terminal = await byPrompts({ knowledge: many }, fakeTerminal(60, 14))
    expect(lastLines(await terminal.screen(), 10)).toBe(
      `>

Console
❯ A number is not in the records
Delivery
  Messages arrive late
  A user did not receive an SMS
  ↓ 41 more

Enter choose · ↑↓ move · ? keys · q quit`,
    )
    await terminal.press(...Array.from({ length: 20 }, () => down))
    await expect(await terminal.screen()).toMatchFileSnapshot('screens/prompts-long-list.txt')
    expect(await terminal.cursor()).toEqual([2, 2])
    await terminal.press(up, ...Array.from({ length: 24 }, () => down))
    expect(lastLines(await terminal.screen(), 9)).toBe(`  ↑ 38 more
  Guide number 4
  Guide number 5
  Guide number 6
  Guide number 7
  Guide number 8
❯ Guide number 9

Enter choose · ↑↓ move · ? keys · q quit`)
    await terminal.press(keys.interrupt)
  })

  it('leaves the cursor on the marked line, for screen readers', async () => {
    const terminal = await play()
    await terminal.press(down)
    expect(await terminal.cursor()).toEqual([11, 7])
    await terminal.press(keys.interrupt)
  })

  it('loses no key that is typed ahead of its question', async () => {
    const terminal = await play()
    await terminal.press(`2${enter}1015 blocked${enter}${down}${enter}`)
    expect(terminal.sessions.at(-1)?.answers).toEqual([
      person('sending-status', 'failed'),
      person('remarks', '1015 blocked'),
      { cause: 'sms-not-received/unsubscribed', outcome: 'not-fixed' },
    ])
    await terminal.press(keys.interrupt)
  })

  it('ends calmly on Ctrl-C, Ctrl-D and q, wherever they are pressed', async () => {
    for (const [key, how] of [
      [keys.interrupt, 'interrupted'],
      [keys.close, 'input-ended'],
      ['q', 'quit'],
    ] as const) {
      const asking = await play()
      await asking.press(key)
      expect(await asking.end).toMatchObject({ how, view: { kind: 'question' } })
      const searching = await byPrompts({ knowledge })
      await searching.press(key, ...(key === 'q' ? [enter] : []))
      expect(await searching.end).toEqual({ how })
      const typing = await play()
      await typing.press('2', enter, key, ...(key === 'q' ? [enter] : []))
      expect(await typing.end).toMatchObject({ how, view: { fact: 'remarks' } })
    }
  })

  it('stops when told to from outside', async () => {
    const stop = new AbortController()
    const terminal = await play({ signal: stop.signal })
    stop.abort()
    expect((await terminal.end).how).toBe('interrupted')
  })

  it('gives a note without ending', async () => {
    const terminal = await play({ session: startSession(knowledge, 'limits') })
    await terminal.press('n')
    expect(await terminal.screen()).toContain('## How many messages may be sent')
    expect(lastLines(await terminal.screen(), 5)).toBe(`Anything else?

❯ Finish

Enter choose · p another problem · n note · ? keys · q quit`)
    await terminal.press(enter)
    expect((await terminal.end).how).toBe('concluded')
  })
})
