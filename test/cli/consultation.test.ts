import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../commands/temporary-folder.ts'
import { coffee, runUnstuck } from './run-unstuck.ts'

const emptyTank = `
The machine makes no coffee

Cause
  The tank is empty.

What to do
  1. Take the tank out.
  2. Fill it with fresh water.

Source: Manual of the machine https://example.com/manual

How this was found
  - What does the lamp on the front show? Red
  - What does the display say? "!! error e-104 !!"
  - Which fault code is shown? E-104
`

describe('a consultation without a terminal', () => {
  it('reads an answer a line and gives the result on standard output', async () => {
    const { status, output } = await runUnstuck(['--guide', 'no-coffee'], {
      input: 'red\n!! error e-104 !!\n',
    })
    expect({ status, output: output.replace(/^\nThe machine.*\n/, '') }).toEqual({
      status: 0,
      output: emptyTank.replace(/^\nThe machine.*\n/, ''),
    })
  })

  it('says which question was open when the input ended, and which flag answers it', async () => {
    const { status, output, talk } = await runUnstuck(['--guide', 'no-coffee'], { input: 'red\n' })
    expect({ status, output, end: talk.split('\n').slice(-2) }).toEqual({
      status: 4,
      output: `The machine makes no coffee

What does the display say?
For example: Error E-104

Answers, --fact display=...
  unsure  I do not know
`,
      end: ['A question is open. Answer it with: --fact display=ANSWER', ''],
    })
  })

  it('names the flag for an open check too', async () => {
    const { status, talk } = await runUnstuck(['--guide', 'no-coffee', '--fact', 'lamp=green'], {
      input: '6 min\n',
    })
    expect({ status, end: talk.split('\n').slice(-2) }).toEqual({
      status: 4,
      end: [
        'A check is open. Answer it with: --tried no-coffee/stuck-valve=fixed|not-fixed|cannot-check',
        '',
      ],
    })
  })

  it('says that no guide was chosen', async () => {
    const { status, output, talk } = await runUnstuck([])
    expect({ status, output, end: talk.split('\n').slice(-2) }).toEqual({
      status: 4,
      output: '',
      end: ['No guide was chosen. Name one with --guide GUIDE; "unstuck show" lists them.', ''],
    })
  })

  it('prints the last view as JSON, and nothing else, when asked', async () => {
    const { status, output } = await runUnstuck(['--guide', 'no-coffee', '--json'], {
      input: 'red\ne-104\n',
    })
    expect({ status, view: JSON.parse(output) }).toMatchObject({
      status: 0,
      view: { kind: 'conclusion', cause: 'no-coffee/empty-tank' },
    })
  })

  it('prints the note behind the result', async () => {
    const { output } = await runUnstuck(['--guide', 'no-coffee', '--note'], {
      input: 'dark\nno\n',
    })
    const at = output.indexOf('## ')
    expect(output.slice(at, output.indexOf('### Go on'))).toBe(`## The machine makes no coffee

### What was found

- What does the lamp on the front show? Nothing, it is dark
- Is it plugged in? No

### Cause

The machine has no power.

### What to do

Plug it in.

### Source

- [Manual of the machine](https://example.com/manual)

`)
  })
})

describe('a consultation where nobody is asked', () => {
  it('prints the view that the answers given lead to', async () => {
    const known = ['--fact', 'lamp=red', '--fact', 'display=!! error e-104 !!']
    const ran = await runUnstuck(['--guide', 'no-coffee', '--no-input', ...known])
    expect(ran).toEqual({ status: 0, talk: '', output: emptyTank.slice(1) })
  })

  it('ends with the open question even where the input holds an answer', async () => {
    const { status, talk } = await runUnstuck(['--guide', 'no-coffee', '--no-input'], {
      input: 'red\n',
    })
    expect({ status, talk }).toEqual({
      status: 4,
      talk: 'A question is open. Answer it with: --fact lamp=dark|green|red|unsure\n',
    })
  })

  it.each([
    [
      ['broken', '--guide', 'no-coffee'],
      'Words and --guide or --session both say where to begin; give one of them.',
    ],
    [['--fact', 'lamp=red'], '--fact needs a guide: --guide GUIDE.'],
    [['broken', '--tried', 'a=fixed'], '--tried needs a guide: --guide GUIDE.'],
    [['--guide', 'no-cofee'], 'Unknown guide "no-cofee"; did you mean "no-coffee"?'],
    [['--gide', 'x'], 'Unknown flag "--gide"; did you mean "--guide"?'],
  ])('says what is wrong with %j', async (args, message) => {
    expect(await runUnstuck(args)).toEqual({ status: 2, output: '', talk: `${message}\n` })
  })
})

describe('a consultation that is kept', () => {
  it('is kept after every answer, for its owner only, and resumed', async () => {
    const state = temporaryFolder()
    const environment = { XDG_STATE_HOME: state }
    await runUnstuck(['--guide', 'no-coffee'], { input: 'red\n', environment })
    const folder = join(state, 'unstuck', 'sessions')
    const [name = ''] = readdirSync(folder)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toMatchObject({
      id: name.replace('.json', ''),
      rules: coffee,
      title: 'The machine makes no coffee',
      open: true,
      session: { guide: 'no-coffee', answers: [{ fact: 'lamp', text: 'red', from: 'person' }] },
    })
    // From another folder: the knowledge base of the consultation goes with it.
    const resumed = await runUnstuck(['resume', '--json'], {
      input: 'e-104\n',
      environment,
      folder: state,
    })
    expect({ status: resumed.status, view: JSON.parse(resumed.output) }).toMatchObject({
      status: 0,
      view: { kind: 'conclusion', cause: 'no-coffee/empty-tank' },
    })
    const list = await runUnstuck(['resume', '--list'], { environment })
    expect(list.output).toBe(
      `${name.replace('.json', '')}  finished  The machine makes no coffee\n`,
    )
    expect(await runUnstuck(['resume'], { environment })).toEqual({
      status: 1,
      output: '',
      talk: 'No consultation is open. "unstuck resume --list" lists the finished ones.\n',
    })
    const scenario = await runUnstuck(['scenario', 'last'], { environment })
    expect(scenario).toEqual({
      status: 0,
      talk: '',
      output: `- name: The tank is empty.
  given:
    lamp: red
    display: e-104
  expect:
    cause: no-coffee/empty-tank
`,
    })
  })

  it('says how to go on after leaving', async () => {
    const { status, talk } = await runUnstuck(['--guide', 'no-coffee'], { input: 'red\nq\n' })
    expect({ status, end: talk.split('\n').slice(-2) }).toEqual({
      status: 0,
      end: ['Go on with: unstuck resume', ''],
    })
  })

  it('goes on where the folder cannot be written, and says so once', async () => {
    const state = temporaryFolder({ unstuck: 'a file where a folder should be' })
    const { status, talk } = await runUnstuck(['--guide', 'no-coffee'], {
      input: 'red\ne-104\n',
      environment: { XDG_STATE_HOME: state },
    })
    const notes = talk.split('\n').filter((line) => line.includes('cannot be kept'))
    expect({ status, notes }).toEqual({
      status: 0,
      notes: [
        `This consultation cannot be kept in ${state}/unstuck/sessions: a part of its path is a file, not a folder.`,
      ],
    })
  })

  it('is not resumed from what is no consultation', async () => {
    const state = temporaryFolder()
    const folder = join(state, 'unstuck', 'sessions')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'broken.json'), '{ not JSON')
    const environment = { XDG_STATE_HOME: state }
    expect(await runUnstuck(['resume'], { environment })).toEqual({
      status: 1,
      output: '',
      talk: 'No consultation is open.\n',
    })
    expect((await runUnstuck(['scenario', 'last'], { environment })).talk).toBe(
      'No consultation is kept yet.\n',
    )
  })
})

describe('Ctrl-C', () => {
  it('ends with 130, no stack, and how to go on', async () => {
    const command = fileURLToPath(new URL('../../dist/unstuck.js', import.meta.url))
    const child = spawn(process.execPath, [command, '--guide', 'no-coffee'], {
      cwd: coffee,
      env: { PATH: process.env.PATH, XDG_STATE_HOME: temporaryFolder() },
    })
    let talk = ''
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      talk += part
      if (part.includes('What does the lamp')) child.stdin.write('red\n')
      if (part.includes('What does the display')) child.kill('SIGINT')
    })
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, end: talk.split('\n').slice(-2) }).toEqual({
      status: 130,
      end: ['Go on with: unstuck resume', ''],
    })
    expect(talk).not.toMatch(/^\s+at /m)
  })
})
