import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { commandList } from '../../src/commands/command-list.ts'
import { temporaryFolder } from '../commands/temporary-folder.ts'
import { coffee, runUnstuck } from './run-unstuck.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

describe('help', () => {
  it('lists every command, its flags, examples and the exit statuses', async () => {
    const { status, output, talk } = await runUnstuck(['--help'])
    expect({ status, talk }).toEqual({ status: 0, talk: '' })
    const listed = [...output.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name)
    expect(commandList.map(({ name }) => name).filter((name) => !listed.includes(name))).toEqual([])
    expect(output.match(/^[A-Z].*:$/gm)).toEqual([
      'Commands:',
      'Flags:',
      'Flags of every command:',
      'Examples:',
      'Exit status:',
    ])
  })

  it('is the same however it is asked for', async () => {
    const { output } = await runUnstuck(['--help'])
    for (const args of [['-h'], ['help'], ['--json', '--help']]) {
      expect(await runUnstuck(args)).toEqual({ status: 0, output, talk: '' })
    }
    const next = await runUnstuck(['next', '--help'])
    expect(await runUnstuck(['help', 'next'])).toEqual(next)
    expect(await runUnstuck(['next', 'no-coffee', '-h'])).toEqual(next)
  })

  it('shows one command with its own flags and examples', async () => {
    const { output } = await runUnstuck(['search', '--help'])
    expect(output).toBe(`Finds guides, causes and codes by words.

Usage: unstuck search WORDS... [flags]

Flags:
  --limit N  at most so many results, 8 unless given

Flags of every command:
  --rules DIR    the knowledge base to use
  --json         print the result as JSON
  --no-input     never ask; say which answer is missing instead
  --no-color     no colours; NO_COLOR does the same
  -h, --help     show this help
  -v, --version  show the version

Examples:
  unstuck search verification code never arrives
      the guides that fit best
  unstuck search error 1015 --json
      the same for a program
`)
  })

  it.each(commandList.map((command) => [command]))('fits a terminal for $name', async (command) => {
    const { status, output } = await runUnstuck([command.name, '--help'])
    expect(status).toBe(0)
    expect(output.split('\n').filter((line) => line.length > 100)).toEqual([])
  })
})

describe('the command', () => {
  it('says its version', async () => {
    const expected = { status: 0, output: `${version}\n`, talk: '' }
    expect(await runUnstuck(['--version'])).toEqual(expected)
    expect(await runUnstuck(['-v'])).toEqual(expected)
  })

  it('takes a slip for a command where the words say nothing else', async () => {
    expect(await runUnstuck(['chekc', 'rules'])).toEqual({
      status: 2,
      output: '',
      talk: 'Unknown command "chekc", and no guide fits; did you mean "unstuck check rules"?\n',
    })
  })

  it('tells of a bug of its own in three lines, with the stack on demand', async () => {
    const folder = temporaryFolder({
      'break.mjs': `const { stringify } = JSON
JSON.stringify = (value, replacer, space) => {
  if (space === 2) throw new Error('a sabotaged part')
  return stringify(value, replacer, space)
}
`,
    })
    const args = ['next', 'no-coffee', '--json']
    const environment = { NODE_OPTIONS: `--import=${join(folder, 'break.mjs')}` }
    const { status, output, talk } = await runUnstuck(args, { environment })
    expect({ status, output, talk }).toEqual({
      status: 3,
      output: '',
      talk: `Unstuck failed: a sabotaged part
This is a bug of Unstuck, not a mistake of yours.
Please report it with the command you ran and this line: unstuck ${version}, Node ${process.version}, ${process.platform}.
With UNSTUCK_DEBUG=1 it prints where it failed; add that to the report.
`,
    })
    const debug = await runUnstuck(args, { environment: { ...environment, UNSTUCK_DEBUG: '1' } })
    expect(debug.talk).toMatch(/^\s+at .*break\.mjs/m)
  })

  it('ends quietly, and as it would have, when nobody reads its output', async () => {
    const command = join(root, 'dist', 'unstuck.js')
    const script = `"$1" "$2" show --json | true; echo "\${PIPESTATUS[0]}"`
    const child = spawn('bash', ['--norc', '-c', script, 'bash', process.execPath, command], {
      cwd: root,
      env: { PATH: process.env.PATH },
    })
    let output = ''
    let talk = ''
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part
    })
    child.stderr.setEncoding('utf8').on('data', (part) => {
      talk += part
    })
    await new Promise((resolve) => child.on('close', resolve))
    expect({ output, talk }).toEqual({ output: '0\n', talk: '' })
  })

  it('says so when its output cannot be written, or its folder is gone', async () => {
    const command = join(root, 'dist', 'unstuck.js')
    const shell = (script: string) =>
      spawnSync('bash', ['--norc', '-c', script, 'bash', process.execPath, command], {
        cwd: temporaryFolder(),
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      })
    const full = shell('"$1" "$2" show > /dev/full')
    expect({ status: full.status, talk: full.stderr }).toEqual({
      status: 1,
      talk: 'The output cannot be written: the disk is full.\n',
    })
    const gone = shell('mkdir here && cd here && rmdir ../here && "$1" "$2" show')
    expect({ status: gone.status, talk: gone.stderr }).toEqual({
      status: 2,
      talk: 'This folder does not exist any more.\n',
    })
  })

  it('writes no colour to a pipe, with or without a wish for it', async () => {
    const plain = await runUnstuck(['show', 'no-coffee'])
    expect(plain.output.includes('\u001B')).toBe(false)
    const forced = await runUnstuck(['show', 'no-coffee'], { environment: { FORCE_COLOR: '1' } })
    expect(forced.output.includes('\u001B')).toBe(true)
    const refused = await runUnstuck(['show', 'no-coffee', '--no-color'], {
      environment: { FORCE_COLOR: '1' },
    })
    expect(refused).toEqual(plain)
  })
})

describe('unstuck show', () => {
  it('lists the guides by topic', async () => {
    expect((await runUnstuck(['show'])).output).toBe(`Coffee machine

coffee
  no-coffee    The machine makes no coffee
  weak-coffee  The coffee is weak

kitchen
  opening-hours  When the kitchen is open
`)
  })

  it('lists ids without reading the guides, for completion', async () => {
    const expected = { status: 0, output: 'no-coffee\nopening-hours\nweak-coffee\n', talk: '' }
    expect(await runUnstuck(['show', '--ids'])).toEqual(expected)
    const folder = temporaryFolder({ 'knowledge-base.yaml': '{', 'guides/a.yaml': '[' })
    expect((await runUnstuck(['show', '--ids'], { folder })).output).toBe('a\n')
  })

  it('shows the first aliases of a guide that has many', async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, place) => `alias ${place + 1}`)
    const guide = (count: number) =>
      `title: Many\naliases: [${aliases(count).join(', ')}]\nanswer: Yes.\n`
    const folder = temporaryFolder({
      'knowledge-base.yaml': 'name: A\nescalation: Ask.\n',
      'guides/eight.yaml': guide(8),
      'guides/seven.yaml': guide(7).replace('Many', 'Fewer'),
    })
    const also = async (id: string) =>
      (await runUnstuck(['show', id], { folder })).output.split('\n').at(3)
    expect(await also('eight')).toBe(`Also: ${aliases(6).join('; ')}; and 2 more`)
    expect(await also('seven')).toBe(`Also: ${aliases(7).join('; ')}`)
  })

  it('shows a guide with its steps, causes and sources', async () => {
    expect((await runUnstuck(['show', 'weak-coffee'])).output).toBe(`The coffee is weak
\`weak-coffee\`

Also: watery coffee; thin coffee

Step: cups
  How many cups were made today?
  over 50 cups     cause worn-grinder
  50 cups or less  guide no-coffee

Cause: worn-grinder
  The grinder is worn.
  Remedy: Replace the grinder.

Source
- Manual of the machine: https://example.com/manual
`)
    expect(JSON.parse((await runUnstuck(['show', 'weak-coffee', '--json'])).output)).toEqual({
      guide: 'weak-coffee',
      title: 'The coffee is weak',
      aliases: ['watery coffee', 'thin coffee'],
      tags: ['coffee'],
      source: ['manual'],
      steps: [
        {
          step: 'cups',
          ask: 'cups',
          answers: [
            { answer: 'over 50', to: 'cause worn-grinder' },
            { answer: '50 or less', to: 'guide no-coffee' },
          ],
        },
      ],
      causes: [
        {
          id: 'worn-grinder',
          cause: 'The grinder is worn.',
          remedy: 'Replace the grinder.',
          source: [],
        },
      ],
      notes: [],
    })
  })

  it('names the nearest guide for an unknown one', async () => {
    expect(await runUnstuck(['show', 'weak-cofee'])).toEqual({
      status: 2,
      output: '',
      talk: 'Unknown guide "weak-cofee"; did you mean "weak-coffee"?\n',
    })
  })
})

describe('unstuck search', () => {
  it('prints what fits', async () => {
    const { status, output, talk } = await runUnstuck(['search', 'the', 'coffee', 'is', 'weak'])
    expect({ status, talk, first: output.split('\n')[0] }).toEqual({
      status: 0,
      talk: 'This fits best:\n',
      first: '  weak-coffee    The coffee is weak',
    })
  })

  it('says plainly that nothing fits, with the help path, and prints no data', async () => {
    const { status, output, talk } = await runUnstuck(['search', 'zzzz', 'qqqq'])
    expect({ status, output, talk }).toEqual({
      status: 1,
      output: '',
      talk: 'Nothing fits "zzzz qqqq". Not understood: "zzzz", "qqqq". Call the kitchen on extension 12.\n',
    })
  })

  it('prints data in the shape of the design', async () => {
    const { status, output } = await runUnstuck(['search', 'weak coffee', '--json', '--limit', '1'])
    const { results, ...found } = JSON.parse(output)
    expect({ status, found }).toEqual({
      status: 0,
      found: { query: 'weak coffee', band: 'match', notUnderstood: [] },
    })
    expect(results).toHaveLength(1)
    expect(Object.keys(results[0]).sort()).toEqual(
      ['confidence', 'facts', 'guide', 'kind', 'matched', 'score', 'title'].sort(),
    )
  })

  it.each([
    [['search'], '"unstuck search" needs a word more: unstuck search WORDS...'],
    [['search', 'x', '--limit', '0'], '--limit takes a whole number from 1 to 1000, not "0".'],
    [
      ['search', 'x', '--limit', 'many'],
      '--limit takes a whole number from 1 to 1000, not "many".',
    ],
  ])('says what is wrong with %j', async (args, message) => {
    expect(await runUnstuck(args)).toEqual({ status: 2, output: '', talk: `${message}\n` })
  })
})

describe('unstuck completion', () => {
  async function completed(line: string): Promise<readonly string[]> {
    const { output: script } = await runUnstuck(['completion', 'bash'])
    const words = line.split(' ')
    const folder = temporaryFolder({
      'unstuck.bash': script,
      unstuck: `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/unstuck.js')}" "$@"\n`,
    })
    const bash = `chmod +x '${folder}/unstuck'; source '${folder}/unstuck.bash'
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_unstuck; printf '%s\\n' "\${COMPREPLY[@]}"`
    const child = spawn('bash', ['--norc', '-c', bash], {
      cwd: coffee,
      env: { PATH: `${folder}:${process.env.PATH}` },
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part
    })
    await new Promise((resolve) => child.on('close', resolve))
    return output.split('\n').filter(Boolean)
  }

  it('completes commands, flags and the ids of guides in bash', async () => {
    const names = commandList.map(({ name }) => name).filter((name) => name.startsWith('s'))
    expect(await completed('unstuck s')).toEqual(names)
    expect(await completed('unstuck next w')).toEqual(['weak-coffee'])
    expect(await completed('unstuck --guide no')).toEqual(['no-coffee'])
    expect(await completed('unstuck check --fo')).toEqual(['--format'])
    expect(await completed('unstuck completion z')).toEqual(['zsh'])
    expect(await completed('unstuck --rules x')).toEqual([])
  })

  it('has a script for zsh and fish that names every command and flag', async () => {
    const zsh = (await runUnstuck(['completion', 'zsh'])).output
    const fish = (await runUnstuck(['completion', 'fish'])).output
    for (const { name, flags } of commandList) {
      expect(zsh).toContain(`'${name}:`)
      expect(fish).toContain(`-a ${name} -d '`)
      for (const flag of flags) {
        expect(zsh).toContain(`'--${flag.name}:`)
        expect(fish).toContain(`__fish_seen_subcommand_from ${name}' -l ${flag.name} `)
      }
    }
  })

  it('names the shells it knows for one it does not', async () => {
    expect(await runUnstuck(['completion', 'tcsh'])).toEqual({
      status: 2,
      output: '',
      talk: 'Unknown shell "tcsh", expected "bash", "zsh" or "fish".\n',
    })
  })
})
