import { describe, expect, it } from 'vitest'
import { startSession } from '../../src/session/start.ts'
import { readPick } from '../../src/terminal/read-pick.ts'
import { questionRequest } from '../../src/terminal/turns/question-request.ts'
import { byLines } from './by-lines.ts'
import { smallKnowledge } from './knowledge.ts'

const knowledge = smallKnowledge()
const session = startSession(knowledge, 'sms-not-received')
const play = (chunks: readonly (string | Buffer)[], options: Parameters<typeof byLines>[1] = {}) =>
  byLines(chunks, { knowledge, session, ...options })
const answersOf = ({ sessions }: Awaited<ReturnType<typeof byLines>>) => sessions.at(-1)?.answers
const person = (fact: string, text: string) => ({ fact, text, from: 'person' })

describe('a consultation line by line', () => {
  it('shows a whole consultation, from words to a remedy that helped', async () => {
    const { session: _, ...searching } = { session, knowledge }
    const played = await byLines(
      ['receive\nFAILED\n1015 The mobile number is blocked\nyes\n'],
      searching,
    )
    await expect(played.screen).toMatchFileSnapshot('screens/lines-remedy.txt')
    expect(played.end.how).toBe('concluded')
    expect(answersOf(played)).toEqual([
      person('sending-status', 'failed'),
      person('remarks', '1015 The mobile number is blocked'),
      { cause: 'sms-not-received/unsubscribed', outcome: 'fixed' },
    ])
  })

  it('shows the same at 40 columns, no line wider', async () => {
    const { screen } = await play(['2\n1015\nno\n'], { columns: 40 })
    await expect(screen).toMatchFileSnapshot('screens/lines-40-columns.txt')
    const wide = screen.split('\n').filter((line) => line.length > 39 && !line.includes('http'))
    expect(wide).toEqual([])
  })

  it('writes results to the output and everything else to the prompts', async () => {
    const { output } = await play(['2\n1015\nyes\n'])
    expect(output).toBe(`
Cause
  The user opted out, so the platform keeps the number on its blocklist.

What to do
  1. Open General Management > Unsubscribed Users in the SMS console.
  2. Apply to cancel the unsubscription. It takes effect once approved.

Source: SMS FAQ https://example.com/faq

How this was found
  - What is the Sending Status of the message? Failed
  - What do the Remarks of that record say? "1015"
`)
  })

  it('takes every line however the input is cut up', async () => {
    const lines = '1\n2\n101\ny\n'
    const expected = answersOf(await play([lines]))
    expect(expected).toEqual([
      person('sending-status', 'succeeded'),
      person('phone-state', 'inbox-full'),
      person('stored-messages', '101'),
      { cause: 'sms-not-received/inbox-full', outcome: 'fixed' },
    ])
    for (const chunks of [
      [...lines],
      ['1\n2\n101', '\ny\n'],
      ['1\r\n2\r\n101\r\ny\r\n'],
      ['1\r', '\n2\r', '\n101\r', '\ny\r\n'],
      ['1\n2\n101\ny'],
    ]) {
      expect(answersOf(await play(chunks))).toEqual(expected)
    }
  })

  it('puts a character together that was cut in two', async () => {
    const bytes = Buffer.from('失败 1015\n')
    const played = await play(['2\n', bytes.subarray(0, 2), bytes.subarray(2)])
    expect(answersOf(played)).toEqual([
      person('sending-status', 'failed'),
      person('remarks', '失败 1015'),
    ])
  })

  it('says what is expected of a wrong line and asks again, nothing lost', async () => {
    const played = await play(['9\n\nfailled\n2\n'])
    expect(played.screen).toBe(`
A user did not receive an SMS

What is the Sending Status of the message?
Where to look: SMS console > Business Statistics > Global SMS > Message Records
  1  Succeeded
  2  Failed
  3  The number is not in the records
w why · u I don't know · p another problem · ? keys · q quit
> 9
Type one of these answers: "Succeeded", "Failed" or "The number is not in the
records". Type a number from 1 to 3.
>${' '}
Type a number from 1 to 3.
> failled
Did you mean "Failed"? Type a number from 1 to 3.
> 2

What do the Remarks of that record say?
Where to look: The same row of Message Records.
For example: 1015 The mobile number is blocked
b back · w why · u I don't know · c change an answer · p another problem ·
? keys · q quit
>${' '}
`)
    expect(played.end.how).toBe('input-ended')
    expect(played.end.view).toMatchObject({ kind: 'question', fact: 'remarks' })
  })

  it('ends with the open question when the input ends', async () => {
    const empty = await play([])
    expect(empty.end).toMatchObject({ how: 'input-ended', view: { fact: 'sending-status' } })
    expect(empty.sessions).toEqual([])
    const searching = await byLines([], { knowledge })
    expect(searching.end).toEqual({ how: 'input-ended' })
  })

  it('shows where to look at the first "I do not know" and keeps all open at the second', async () => {
    const played = await play(['u\nu\n'])
    await expect(played.screen).toMatchFileSnapshot('screens/lines-unsure.txt')
    expect(answersOf(played)).toEqual([person('sending-status', 'unsure')])
  })

  it('takes "not sure" in words for the same', async () => {
    const played = await play(["I don't know\nnot sure\n"])
    expect(answersOf(played)).toEqual([person('sending-status', 'unsure')])
  })

  it('takes "I do not know" at once where the author says what then', async () => {
    const played = await play(['1\nu\n'])
    expect(answersOf(played)).toEqual([
      person('sending-status', 'succeeded'),
      person('phone-state', 'unsure'),
    ])
    expect(played.end.view).toMatchObject({ kind: 'check', cause: 'sms-not-received/phone-off' })
  })

  it('ends undecided when it is enough, and lets a candidate be tried', async () => {
    const played = await play(['u\nu\ne\n2\n1\n\n'])
    await expect(played.screen).toMatchFileSnapshot('screens/lines-enough.txt')
    expect(played.end).toMatchObject({
      how: 'concluded',
      view: { kind: 'conclusion', fixed: true },
    })
  })

  it('goes back with the earlier answer kept for an empty line', async () => {
    const played = await play(['1\n2\n99\nb\n\n'])
    expect(played.screen).toContain('Enter keep "99" · b back')
    expect(answersOf(played)).toEqual([
      person('sending-status', 'succeeded'),
      person('phone-state', 'inbox-full'),
      person('stored-messages', '99'),
    ])
    const twice = await play(['1\n2\nb\nb\n2\n'])
    expect(answersOf(twice)).toEqual([person('sending-status', 'failed')])
  })

  it('has nothing to go back to at the first question', async () => {
    const { screen } = await play(['b\n'])
    expect(screen.split('\n').slice(-4).join('\n')).toBe(`> b
"back" does not work here.
>${' '}
`)
  })

  it('changes an earlier answer and keeps those after it', async () => {
    const played = await play(['1\n3\n2\nc\n1\n2\n'])
    await expect(played.screen).toMatchFileSnapshot('screens/lines-change.txt')
    expect(answersOf(played)).toEqual([
      person('sending-status', 'failed'),
      person('phone-state', 'reception'),
      { cause: 'sms-not-received/phone-off', outcome: 'not-fixed' },
    ])
  })

  it('changes the outcome of a check', async () => {
    const played = await play(['1\n3\n2\nc\n3\n1\n'])
    expect(played.end).toMatchObject({
      how: 'concluded',
      view: { kind: 'conclusion', fixed: true },
    })
  })

  it('goes on to the next check and the escalation', async () => {
    const played = await play(['1\n3\n2\nu\nno\n'])
    await expect(played.screen).toMatchFileSnapshot('screens/lines-escalation.txt')
    expect(played.end).toMatchObject({ how: 'concluded', view: { kind: 'escalation' } })
  })

  it('explains why, lists the keys and gives a note', async () => {
    const played = await play(['2\nw\n?\n1015\nn\nq\n'])
    await expect(played.screen).toMatchFileSnapshot('screens/lines-help.txt')
    expect(played.end.how).toBe('concluded')
  })

  it('asks which of several codes of one name it is', async () => {
    const played = await play(['2\nInternalError.Timeout happened\n60008\n'])
    expect(played.screen).toContain(`
Which error code is shown?
  1  1008: The request timed out
  2  60008: The gateway timed out
`)
    expect(played.end).toMatchObject({
      view: { kind: 'conclusion', text: '60008: The gateway timed out' },
    })
  })

  it('changes to another problem, what is known stays known', async () => {
    const played = await play(['2\np\nlate\n6 min\n'])
    expect(played.end).toMatchObject({
      how: 'concluded',
      view: { cause: 'slow-delivery/slow-carrier' },
    })
    expect(answersOf(played)).toEqual([
      person('sending-status', 'failed'),
      person('delay', '6 min'),
    ])
    const returned = await play(['2\np\nb\n1015\n'])
    expect(returned.end.view).toMatchObject({ cause: 'sms-not-received/unsubscribed' })
  })

  it('quits where it stands', async () => {
    const { end } = await play(['2\nQ\n1015\n'])
    expect(end).toMatchObject({ how: 'quit', view: { kind: 'question', fact: 'remarks' } })
  })

  it('stops at a signal, even while it waits', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 50)
    const { PassThrough } = await import('node:stream')
    const { end } = await byLines([], {
      knowledge,
      session,
      signal: stop.signal,
      input: new PassThrough(),
    })
    expect(end).toMatchObject({ how: 'interrupted', view: { kind: 'question' } })
  })

  it('takes no more lines once it is stopped', async () => {
    const { end, sessions } = await play(['2\n1015\n'], { signal: AbortSignal.abort() })
    expect(end).toMatchObject({ how: 'interrupted', view: { fact: 'sending-status' } })
    expect(sessions).toEqual([])
  })

  it('takes a line of a megabyte', async () => {
    const played = await play(['2\n', `${'x '.repeat(500_000)}1015\n`])
    expect(played.end.view).toMatchObject({ cause: 'sms-not-received/unsubscribed' })
    const widest = Math.max(...played.screen.split('\n').map((line) => line.length))
    expect(widest).toBeLessThan(170)
  })

  it('shows control characters of an answer written out', async () => {
    const { screen } = await play(['2\n', '\u001B[2J\u202E1015\u0007\n'])
    expect(screen).toContain('\n> \\u{1b}[2J\\u{202e}1015\\u{7}\n')
    expect(screen).toContain('"\\u{1b}[2J\\u{202e}1015\\u{7}"')
    expect(screen).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/)
  })

  it('takes only choices that are possible here', () => {
    const two = [
      { id: 'succeeded', label: 'Succeeded' },
      { id: 'failed', label: 'Failed' },
    ]
    const question = { fact: 'sending-status', type: 'choice', choices: two } as const
    const request = questionRequest(question, { above: () => '', actions: [] }, knowledge)
    if (request.kind !== 'pick') throw new Error('It is asked by its choices.')
    expect(readPick('failed to send', request)).toEqual({ kind: 'take', value: 'failed' })
    expect(readPick('The number is not in the records', request)).toEqual({
      kind: 'mistake',
      message: 'That is not possible here. Type a number from 1 to 2.',
    })
  })

  it('hides phone numbers of an answer unless they are asked for', async () => {
    const remark = '1015 +86 13800138000 is blocked'
    expect((await play(['2\n', `${remark}\n`])).screen).not.toContain('13800138000')
    expect((await play(['2\n', `${remark}\n`], { unmasked: true })).screen).toContain(
      `> ${remark}\n`,
    )
  })

  it('uses colour only where it is wanted', async () => {
    expect((await play(['2\n1015\n'])).screen).not.toContain('\u001B')
    expect((await play(['2\n1015\n'], { color: true })).screen).toContain(
      '\u001B[1mWhat do the Remarks of that record say?\u001B[22m',
    )
  })
})

describe('the search line by line', () => {
  it('begins at once where the words are sure', async () => {
    const { screen, end } = await byLines(['6 min\n'], { knowledge, words: 'late' })
    expect(screen.startsWith('\nThis looks like: Messages arrive late\n\nHow long')).toBe(true)
    expect(end.how).toBe('concluded')
  })

  it('says what it did not understand and keeps the list that is in sight', async () => {
    const { screen, end } = await byLines(['xyzzy\n3\n'], { knowledge })
    await expect(screen).toMatchFileSnapshot('screens/lines-search.txt')
    expect(end.view).toMatchObject({ guide: 'sms-not-received' })
  })

  it('knows what a cause implies when the cause is chosen', async () => {
    const { end } = await byLines(['rec\n3\n'], { knowledge })
    expect(end.view).toMatchObject({ kind: 'check', guide: 'sms-not-received' })
    expect(end.view?.session.answers).toEqual([
      { fact: 'sending-status', text: 'succeeded', from: 'given' },
      { fact: 'phone-state', text: 'reception', from: 'given' },
    ])
  })

  it('explains a code that has no guide', async () => {
    const { output, end } = await byLines(['1008\n'], { knowledge })
    expect(output).toBe(`
1008: The request timed out

What it means: The request timed out

What to do: Send it again.
`)
    expect(end).toEqual({ how: 'concluded' })
  })
})
