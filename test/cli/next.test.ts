import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../commands/temporary-folder.ts'
import { coffee, runUnstuck } from './run-unstuck.ts'

async function mistake(...args: readonly string[]): Promise<string> {
  const { status, output, talk } = await runUnstuck(['next', ...args])
  expect({ status, output }).toEqual({ status: 2, output: '' })
  return talk
}

describe('unstuck next', () => {
  it('prints the first question with the answers a flag would take', async () => {
    expect(await runUnstuck(['next', 'no-coffee'])).toEqual({
      status: 0,
      talk: '',
      output: `The machine makes no coffee

What does the lamp on the front show?
Where to look: The lamp left of the tray.

Answers, --fact lamp=...
  dark    Nothing, it is dark
  green   A steady green
  red     Red
  unsure  I do not know
`,
    })
  })

  it('plays checks by their outcomes, named with or without their guide', async () => {
    const known = ['--fact', 'lamp=green', '--fact', 'heating-time=6 min', '--json']
    const first = await runUnstuck(['next', 'no-coffee', ...known])
    expect(JSON.parse(first.output)).toMatchObject({
      kind: 'check',
      cause: 'no-coffee/stuck-valve',
    })
    const second = await runUnstuck([
      'next',
      'no-coffee',
      ...known,
      '--tried',
      'stuck-valve=not-fixed',
    ])
    expect(JSON.parse(second.output)).toMatchObject({ kind: 'check', cause: 'no-coffee/old-beans' })
    const tried = ['--tried', 'stuck-valve=not-fixed', '--tried', 'no-coffee/old-beans=fixed']
    const third = await runUnstuck(['next', 'no-coffee', ...known, ...tried])
    expect(JSON.parse(third.output)).toMatchObject({
      kind: 'conclusion',
      cause: 'no-coffee/old-beans',
      fixed: true,
    })
  })

  it('says which answer ruled a cause out', async () => {
    const whyNot = (cause: string, ...given: readonly string[]) =>
      runUnstuck(['next', 'no-coffee', '--why-not', cause, ...given])
    const red = ['--fact', 'lamp=red', '--fact', 'display=call 13812345678']
    expect(await whyNot('unplugged', ...red)).toEqual({
      status: 0,
      talk: '',
      output: 'It was ruled out by: What does the lamp on the front show? Red\n',
    })
    expect((await whyNot('unplugged')).output).toBe('No answer has ruled it out.\n')
    expect(JSON.parse((await whyNot('known-fault', ...red, '--json')).output)).toEqual({
      cause: 'no-coffee/known-fault',
      whyNot: 'It was ruled out by: What does the display say? "call [phone number]"',
    })
    expect(await mistake('no-coffee', '--why-not', 'unpluged')).toBe(
      'Unknown cause "unpluged"; did you mean "unplugged"?\n',
    )
  })

  it('finds the guide of a cause that another guide leads to', async () => {
    const { output } = await runUnstuck([
      ...['next', 'weak-coffee', '--fact', 'cups=3', '--fact', 'lamp=green'],
      ...['--fact', 'heating-time=6 min', '--tried', 'stuck-valve=fixed', '--json'],
    ])
    expect(JSON.parse(output)).toMatchObject({ guide: 'no-coffee', cause: 'no-coffee/stuck-valve' })
  })

  it('goes on from a session, a view, and standard input alike', async () => {
    const first = await runUnstuck(['next', 'no-coffee', '--fact', 'lamp=red', '--json'])
    const view = JSON.parse(first.output)
    const folder = temporaryFolder({
      'view.json': first.output,
      'session.json': JSON.stringify(view.session),
    })
    const more = ['--fact', 'display=E-104', '--json', '--session']
    const results = [
      await runUnstuck(['next', ...more, join(folder, 'view.json')]),
      await runUnstuck(['next', ...more, join(folder, 'session.json')]),
      await runUnstuck(['next', 'no-coffee', ...more, '-'], { input: first.output }),
    ]
    expect(JSON.parse(results[0]?.output ?? '')).toMatchObject({
      kind: 'conclusion',
      cause: 'no-coffee/empty-tank',
    })
    expect(results.map(({ output }) => output)).toEqual(results.map(() => results[0]?.output))
  })

  it('names the answers of a session that no longer fit, and keeps the others', async () => {
    const answers = [
      { fact: 'lamp', text: 'red', from: 'person' },
      { fact: 'colour', text: 'blue', from: 'person' },
      { fact: 'cups', text: 'many', from: 'person' },
      { cause: 'no-coffee/gone', outcome: 'fixed' },
    ]
    const input = JSON.stringify({ guide: 'no-coffee', answers, knowledge: 'of another day' })
    const { status, output, talk } = await runUnstuck(['next', '--session', '-', '--json'], {
      input,
    })
    expect({ status, talk }).toEqual({
      status: 0,
      talk: `The fact "colour" does not exist any more; its answer "blue" was left out.
"many" is not an answer about "cups" any more.
The cause "no-coffee/gone" does not exist any more.
`,
    })
    expect(JSON.parse(output)).toMatchObject({
      fact: 'display',
      session: { answers: [answers[0]] },
    })
  })

  it('masks what is private, unless asked for it', async () => {
    const args = [
      'next',
      'no-coffee',
      '--fact',
      'lamp=red',
      '--fact',
      'display=mail a.b@example.com',
      '--json',
    ]
    const masked = JSON.parse((await runUnstuck(args)).output)
    expect(masked.session.answers[1].text).toBe('mail [e-mail address]')
    expect(JSON.stringify(masked)).not.toContain('example.com/a.b')
    expect(JSON.stringify(masked)).not.toContain('a.b@')
    const { output } = await runUnstuck([...args, '--unmasked'])
    expect(JSON.parse(output).session.answers[1].text).toBe('mail a.b@example.com')
  })

  it.each([
    [[], 'Which guide? Write "unstuck next GUIDE"; "unstuck show" lists the guides.'],
    [['no-cofee'], 'Unknown guide "no-cofee"; did you mean "no-coffee"?'],
    [
      ['__proto__'],
      'Unknown guide "__proto__", expected "no-coffee", "opening-hours" or "weak-coffee".',
    ],
    [
      ['constructor'],
      'Unknown guide "constructor", expected "no-coffee", "opening-hours" or "weak-coffee".',
    ],
    [
      ['no-coffee', 'now'],
      '"unstuck next" takes at most 1 word: unstuck next GUIDE. To look for a problem in these words: unstuck -- next no-coffee now',
    ],
    [['no-coffee', '--fact', 'lmap=red'], 'Unknown fact "lmap"; did you mean "lamp"?'],
    [
      ['no-coffee', '--fact', '__proto__=1'],
      'Unknown fact "__proto__", expected "lamp", "plugged-in", "display", "fault-code", "heating-time" or "cups".',
    ],
    [['no-coffee', '--fact', 'lamp'], '--fact lamp needs a value: --fact lamp=VALUE.'],
    [['no-coffee', '--fact', '=red'], '--fact =red needs a name: --fact NAME=VALUE.'],
    [['no-coffee', '--fact', 'lamp=gren'], 'Unknown answer to lamp "gren"; did you mean "green"?'],
    [
      ['no-coffee', '--fact', 'lamp=toString'],
      'Unknown answer to lamp "toString", expected "dark", "green", "red" or "unsure".',
    ],
    [['no-coffee', '--fact', 'cups=-1'], '--fact cups=-1: Type a whole number of cups, 0 or more.'],
    [
      ['no-coffee', '--fact', 'heating-time=90'],
      '--fact heating-time=90: Say the unit too: "90 s" for seconds or "90 min" for minutes.',
    ],
    [
      ['no-coffee', '--tried', 'stuck-valv=fixed'],
      'Unknown cause "stuck-valv"; did you mean "stuck-valve"?',
    ],
    [['no-coffee', '--tried', 'stuck-valve=fixd'], 'Unknown outcome "fixd"; did you mean "fixed"?'],
    [
      ['no-coffee', '--tried', 'stuck-valve=__proto__'],
      'Unknown outcome "__proto__", expected "fixed", "not-fixed" or "cannot-check".',
    ],
    [
      ['no-coffee', '--tried', 'stuck-valve'],
      '--tried stuck-valve needs an outcome: --tried stuck-valve=OUTCOME.',
    ],
    [
      ['no-coffee', '--session', 'nowhere.json'],
      '"nowhere.json" cannot be read: it does not exist.',
    ],
    [['no-coffee', '--session', 'guides'], '"guides" cannot be read: it is not a file.'],
    [
      ['--session', 'facts.yaml'],
      '"facts.yaml": This is not a session. A session is JSON with "guide" and "answers", as "unstuck next GUIDE --json" prints it.',
    ],
    [
      ['no-coffee', '--rules', 'nowhere'],
      'The folder "nowhere" cannot be read: it does not exist.',
    ],
    [
      ['no-coffee', '--rules', 'facts.yaml'],
      '"facts.yaml" is a file, expected the folder of a knowledge base.',
    ],
  ])('says what is wrong with %j', async (args, message) => {
    expect(await mistake(...args)).toBe(`${message}\n`)
  })

  it('takes no session of another guide than the one named', async () => {
    const input = JSON.stringify({ guide: 'weak-coffee', answers: [], knowledge: '' })
    const { status, talk } = await runUnstuck(['next', 'no-coffee', '--session', '-'], { input })
    expect({ status, talk }).toEqual({
      status: 2,
      talk: 'The session began in the guide "weak-coffee", not in "no-coffee"; name "weak-coffee" or none.\n',
    })
  })

  it('sees every change of a knowledge base that it has read before', async () => {
    const title = (text: string) => ({
      'knowledge-base.yaml': 'name: A\nescalation: B\n',
      'facts.yaml': '{}\n',
      'guides/one.yaml': `title: ${text}\nanswer: Yes.\n`,
    })
    const environment = { XDG_CACHE_HOME: temporaryFolder() }
    const asked = (folder: string) => runUnstuck(['next', 'one'], { folder, environment })
    const folder = temporaryFolder(title('First'))
    const first = await asked(folder)
    expect(first.output).toBe('First\n\nAnswer\n  Yes.\n')
    expect(await asked(folder)).toEqual(first)
    expect(readdirSync(join(environment.XDG_CACHE_HOME, 'unstuck', 'knowledge'))).toHaveLength(1)
    expect((await asked(temporaryFolder(title('Second')))).output).toBe(
      'Second\n\nAnswer\n  Yes.\n',
    )
    expect((await asked(temporaryFolder(title('"')))).status).toBe(1)
    expect(await asked(folder)).toEqual(first)
  })

  it('uses the knowledge base of the environment, and of the flag before it', async () => {
    const elsewhere = temporaryFolder()
    const environment = { UNSTUCK_RULES: coffee }
    const named = await runUnstuck(['next', 'no-coffee'], { folder: elsewhere, environment })
    expect(named.status).toBe(0)
    const flag = await runUnstuck(['next', 'no-coffee', '--rules', coffee], {
      folder: elsewhere,
      environment: { UNSTUCK_RULES: '/nowhere' },
    })
    expect(flag.status).toBe(0)
    const shipped = await runUnstuck(['next', 'sms-not-received'], { folder: elsewhere })
    expect(shipped.status).toBe(0)
    const below = await runUnstuck(['next', 'opening-hours'], {
      folder: temporaryFolder({
        'rules/knowledge-base.yaml': 'name: A\nescalation: B\n',
        'rules/facts.yaml': '{}\n',
        'rules/guides/opening-hours.yaml': 'title: T\nanswer: From 8 to 18 h.\n',
      }),
    })
    expect(below).toEqual({ status: 0, talk: '', output: 'T\n\nAnswer\n  From 8 to 18 h.\n' })
  })
})
