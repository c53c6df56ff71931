import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { runUnstuck } from '../cli/run-unstuck.ts'

const rules = join(import.meta.dirname, '../../rules')
const secretId = 'AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA'
const blocked = 'Console says Failed, remark "1015 The mobile number is blocked".'
const both =
  'In the console the status is Succeeded, but in the export the sending status is Failed.'

const unstuck = (args: readonly string[], input = '', folder = rules) =>
  runUnstuck(args, { input, folder, environment: { UNSTUCK_RULES: rules } })

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unstuck-ticket-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function sessionIn(note: string) {
  const [, json = ''] = /```json\n(.*)\n```/.exec(note) ?? expect.fail('no session in the note')
  return json
}

describe('a ticket on standard input', () => {
  test('that says enough ends at the remedy with nothing asked, and a note to paste back', async () => {
    const { status, output, talk } = await unstuck(['--ticket', '-', '--note'], blocked)
    expect(status).toBe(0)
    expect(talk).toBe(`Read from the ticket:
  sending-status: Failed, from "Failed"
  error-code: 1015, from "1015"
  remarks: "1015 The mobile number is blocked", from "1015 The mobile number is blocked"
`)
    const headings = [...output.matchAll(/^#{2,3} .*/gm)].map(([heading]) => heading)
    expect(headings).toEqual([
      '## A mobile number is on a blocklist',
      '### What was found',
      '### Cause',
      '### What to do',
      '### Source',
      '### Go on from here',
    ])
    const folder = temporary()
    const session = sessionIn(output)
    const answers = JSON.parse(session).answers as { from: string }[]
    expect([...new Set(answers.map(({ from }) => from))]).toEqual(['ticket'])
    writeFileSync(join(folder, 'session.json'), session)
    const resumed = await unstuck(['--session', 'session.json', '--no-input'], '', folder)
    expect([resumed.status, output.startsWith(resumed.output)]).toEqual([0, true])
  })

  test('is all of standard input, and the open question names its flag', async () => {
    const { status, output, talk } = await unstuck(['--ticket', '-'], 'Sending status: failed\n1\n')
    expect(status).toBe(4)
    expect(output).toMatch(/^What do the Remarks of that record say\?$/m)
    expect(talk).toBe(`Read from the ticket:
  sending-status: Failed, from "failed"
A question is open. Answer it with: --fact remarks=ANSWER
Or go on in a terminal with: unstuck resume
`)
  })

  test('can be gone on with later, where it leaves a question open', async () => {
    const home = temporary()
    const environment = { UNSTUCK_RULES: rules, XDG_STATE_HOME: home }
    const run = (args: readonly string[], input: string) =>
      runUnstuck(args, { input, folder: rules, environment })
    await run(['--ticket', '-'], 'Sending status: failed\n')
    const resumed = await run(['resume', '--plain'], '1015 The mobile number is blocked\n')
    expect(resumed.output).toMatch(/The user unsubscribed, so the platform keeps/)
    // A ticket that leaves nothing open is not kept, lest scripts push out what people did.
    const before = readdirSync(join(home, 'unstuck', 'sessions')).length
    await run(['--ticket', '-'], blocked)
    expect(readdirSync(join(home, 'unstuck', 'sessions')).length).toBe(before)
  })

  test('that contradicts itself leaves that open, and --fact settles it', async () => {
    const open = await unstuck(['next', 'sms-not-received', '--ticket', '-', '--json'], both)
    expect(open.talk).toBe(
      'Left open, for the ticket contradicts itself: What is the Sending Status of the message? Succeeded ("Succeeded") and Failed ("Failed"). Settle it with: --fact sending-status=succeeded|failed\n',
    )
    expect(JSON.parse(open.output)).toMatchObject({ fact: 'sending-status' })
    const args = ['next', 'sms-not-received', '--ticket', '-', '--json', '--fact']
    const settled = await unstuck([...args, 'sending-status=failed'], both)
    expect(JSON.parse(settled.output)).toMatchObject({
      fact: 'remarks',
      session: { answers: [{ fact: 'sending-status', text: 'failed', from: 'given' }] },
    })
  })

  test('that two guides fit names both and the flag that chooses', async () => {
    const ticket = 'Can people reply to our message, until when, and where do I see the replies?'
    const { status, output, talk } = await unstuck(['--ticket', '-'], ticket)
    expect([status, output]).toEqual([4, ''])
    const lines = talk.slice(talk.indexOf('Two guides')).split('\n')
    expect(lines.map((line) => line.replace(/ (?:It|Its) .*/, ''))).toEqual([
      'Two guides fit the ticket. Choose one of them:',
      '  --guide view-replies: How to see or receive what users reply.',
      '  --guide reply-time-limit: Can a user reply to a message, and for how long?',
      '',
    ])
    const chosen = await unstuck(['--ticket', '-', '--guide', 'view-replies'], ticket)
    expect([chosen.status, chosen.output.split('\n', 1)]).toEqual([
      0,
      ['How to see or receive what users reply'],
    ])
  })

  test('that says what happened is not asked about the guide, whatever its other words', async () => {
    const ticket = `Our customer did not get the verification code. ${blocked}`
    const { status, output } = await unstuck(['--ticket', '-'], ticket)
    expect([status, output.split('\n', 1)]).toEqual([0, ['A mobile number is on a blocklist']])
  })

  test('that no guide fits says so', async () => {
    const { status, output, talk } = await unstuck(['--ticket', '-'], 'hello, how are you?')
    expect([status, output, talk]).toEqual([
      4,
      '',
      'Nothing in the ticket could be read as a fact.\nNo guide fits the ticket. Name one with --guide GUIDE; "unstuck show" lists them.\n',
    ])
  })

  test('in Chinese, full width or with control characters is read alike', async () => {
    for (const ticket of [
      '客户没有收到短信。Sending status: failed，备注：1015手机号在黑名单库中。',
      'Sending status: Ｆａｉｌｅｄ. Remarks: １０１５ blocked',
      '\u001b[31mSending status: failed\u001b[0m, remarks "1015 \u0007 blocked"',
    ]) {
      const { status, output, talk } = await unstuck(
        ['next', 'sms-not-received', '--ticket', '-'],
        ticket,
      )
      expect([ticket, status, output.includes('The user unsubscribed')]).toEqual([ticket, 0, true])
      expect(output + talk).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
    }
  })
})

describe('a ticket in a file', () => {
  test('leaves standard input for the answers that are still asked', async () => {
    const folder = temporary()
    writeFileSync(join(folder, 'ticket.txt'), 'Sending status: failed')
    const args = ['--ticket', 'ticket.txt', '--guide', 'sms-not-received']
    const { status, output } = await unstuck(args, '1015\n', folder)
    expect([status, output.split('\n')[2]]).toEqual([
      0,
      '  The user unsubscribed, so the platform keeps the number on its blocklist.',
    ])
  })

  test('is read in the encodings that programs for Windows write', async () => {
    const folder = temporary()
    for (const bytes of [
      Buffer.from(`\uFEFF${blocked}`),
      Buffer.from(`\uFEFF${blocked}`, 'utf16le'),
    ]) {
      writeFileSync(join(folder, 'ticket.txt'), bytes)
      expect((await unstuck(['--ticket', 'ticket.txt'], '', folder)).status).toBe(0)
    }
  })

  test.each([
    ['missing.txt', '"missing.txt" cannot be read: it does not exist.\n'],
    ['.', '"." cannot be read: it is not a file.\n'],
    ['empty.txt', '"empty.txt" is empty; a ticket is needed.\n'],
    ['picture.png', '"picture.png" is not a ticket: it is not a text.\n'],
    [
      'large.txt',
      '"large.txt" is too large for a ticket: 1 MB at most. Cut it to what was said.\n',
    ],
  ])('that cannot be taken is wrong use: %s', async (name, message) => {
    const folder = temporary()
    writeFileSync(join(folder, 'empty.txt'), ' \n')
    writeFileSync(join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0, 1]))
    writeFileSync(join(folder, 'large.txt'), 'status failed '.repeat(80_000))
    const { status, output, talk } = await unstuck(['--ticket', name], '', folder)
    expect([status, output, talk]).toEqual([2, '', message])
  })

  test('of nearly 1 MB is read, on standard input too, and no more than that', async () => {
    const large = `${blocked}\n${'x '.repeat(499_000)}`
    expect((await unstuck(['next', 'sms-not-received', '--ticket', '-'], large)).status).toBe(0)
    const larger = await unstuck(['--ticket', '-'], '短'.repeat(400_000))
    expect([larger.status, larger.talk]).toEqual([
      2,
      'Standard input is too large for a ticket: 1 MB at most. Cut it to what was said.\n',
    ])
  })

  test.each([
    [
      ['late', '--ticket', '-'],
      'Words and --ticket both say what the problem is; give one of them.\n',
    ],
    [
      ['--ticket', '-', '--session', 's'],
      '--ticket and --session both say where to begin; give one of them.\n',
    ],
    [
      ['--ticket', '-', '--guide', 'slow-delivry'],
      'Unknown guide "slow-delivry"; did you mean "slow-delivery"?\n',
    ],
    [['--ticket', '-', '--tried', 'a=fixed'], '--tried needs a guide: --guide GUIDE.\n'],
  ])('says what is wrong with %j', async (args, message) => {
    const { status, talk } = await unstuck(args, blocked)
    expect([status, talk]).toEqual([2, message])
  })
})

describe('what is private in a ticket', () => {
  const ticket = `Sending status: failed. Remarks: "1015 +86 138 1234 5678 is blocked". SecretId ${secretId}, ann@example.com`
  const isPrivate = /138 ?1234|z8krbs|ann@/

  test('is neither printed nor kept', async () => {
    const home = temporary()
    const folder = temporary()
    writeFileSync(join(folder, 'ticket.txt'), ticket)
    for (const extra of [['--note'], ['--json', '--note'], ['--note', '--no-input']]) {
      const args = ['--ticket', 'ticket.txt', '--guide', 'sms-not-received', ...extra]
      const environment = { UNSTUCK_RULES: rules, HOME: home }
      const { status, output, talk } = await runUnstuck(args, {
        input: 'no\n',
        folder,
        environment,
      })
      expect([status, isPrivate.exec(output + talk)]).toEqual([0, null])
    }
    const kept = execFileSync('find', [home, '-type', 'f', '-name', '*.json'], { encoding: 'utf8' })
    const files = kept
      .trim()
      .split('\n')
      .map((path) => readFileSync(path, 'utf8'))
    expect(files.filter((text) => text.includes('[phone number]'))).not.toEqual([])
    expect(files.filter((text) => isPrivate.test(text))).toEqual([])
  })

  test('is shown where that is asked for', async () => {
    const args = ['--ticket', '-', '--guide', 'sms-not-received', '--unmasked', '--note']
    const { output, talk } = await unstuck(args, ticket)
    expect(talk).toMatch(/remarks: .*\+86 138 1234 5678/)
    expect(JSON.parse(sessionIn(output)).answers).toContainEqual({
      fact: 'remarks',
      text: '1015 +86 138 1234 5678 is blocked',
      from: 'ticket',
    })
  })
})

test('a finished consultation of a ticket is a scenario that passes in the guide’s test file', async () => {
  const folder = temporary()
  const copy = join(folder, 'rules')
  cpSync(rules, copy, { recursive: true })
  const args = ['--ticket', '-', '--guide', 'sms-not-received', '--note']
  const { output } = await unstuck(args, blocked)
  writeFileSync(join(folder, 'session.json'), sessionIn(output))
  const scenario = await unstuck(['scenario', 'session.json'], '', folder)
  expect(scenario.output).toMatch(/^ {4}sending-status: failed$/m)
  const name = 'sms-not-received.test.yaml'
  expect(readdirSync(join(copy, 'guides'))).toContain(name)
  appendFileSync(join(copy, 'guides', name), scenario.output)
  const tested = await unstuck(['test', copy])
  expect([tested.status, tested.output]).toEqual([0, expect.stringMatching(/\S/)])
  appendFileSync(
    join(copy, 'guides', name),
    scenario.output.replace(/cause: .*/, 'cause: forbidden-words'),
  )
  expect((await unstuck(['test', copy])).status).not.toBe(0)
})

test('a text of several sentences after the command is a ticket', async () => {
  const words = `Dear all, since this morning one of our customers does not get any message from us and we do not know what else we could try. ${blocked}`
  const { talk } = await unstuck([...words.split(' '), '--no-input'])
  expect(talk.split('\n', 1)).toEqual(['Read from the ticket:'])
})
