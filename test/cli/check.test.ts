import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../commands/temporary-folder.ts'
import { coffee, runUnstuck } from './run-unstuck.ts'

/** A copy of the coffee machine in a folder `rules`, with other or more files. */
function changed(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder()
  cpSync(coffee, join(folder, 'rules'), { recursive: true })
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, 'rules', path), text)
  return folder
}

const slip =
  'title: Slips\nsource: manual\nsteps:\n  one:\n    ask: lmap\n    answers:\n      red: guide no-coffee\n      otherwise: escalate\n'
// Each with a name of its own: one unknown name in several files is one mistake.
const slips = Object.fromEntries(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((n) => [
    `guides/slip-${n}.yaml`,
    slip.replace('lmap', `lmap-${n}`),
  ]),
)

describe('unstuck check', () => {
  it('says how many files it found no mistake in', async () => {
    expect(await runUnstuck(['check'])).toEqual({
      status: 0,
      output: 'No mistakes in 8 files.\nEvery answer of 2 guides leads to an ending.\n',
      talk: '',
    })
  })

  it('shows a mistake with its place, the lines and what was meant', async () => {
    const folder = changed({ 'guides/slip.yaml': slip })
    const expected = {
      status: 1,
      talk: '',
      output: `rules/guides/slip.yaml:5:10: error: Unknown fact "lmap", expected "lamp", "display", "fault-code", "heating-time", "plugged-in" or "cups". [unknown-fact]
5 |     ask: lmap
  |          ^^^^
  help: did you mean "lamp"?

1 error in 1 file.
It can be put right with: unstuck check rules --fix
`,
    }
    expect(await runUnstuck(['check'], { folder })).toEqual(expected)
    expect(await runUnstuck(['check', 'rules'], { folder })).toEqual(expected)
    expect(await runUnstuck(['check', '.'], { folder })).toEqual(expected)
    expect(await runUnstuck(['check', '--rules', 'rules'], { folder })).toEqual(expected)
  })

  it('prints other formats on demand', async () => {
    const folder = changed({ 'guides/slip.yaml': slip })
    const brief = await runUnstuck(['check', '--format', 'brief'], { folder })
    expect(brief.output).toBe(
      'rules/guides/slip.yaml:5:10: error: Unknown fact "lmap", expected "lamp", "display", "fault-code", "heating-time", "plugged-in" or "cups". (did you mean "lamp"?) [unknown-fact]\n',
    )
    const json = await runUnstuck(['check', '--json'], { folder })
    const named = await runUnstuck(['check', '--format', 'json'], { folder })
    expect(json).toEqual(named)
    expect(JSON.parse(json.output).diagnostics).toHaveLength(1)
    const github = await runUnstuck(['check', '--format', 'github'], { folder })
    expect(github.output).toMatch(/^::error file=rules\/guides\/slip\.yaml,line=5,col=10,/)
    const sarif = await runUnstuck(['check', '--format', 'sarif'], { folder })
    expect(JSON.parse(sarif.output).runs[0].results).toHaveLength(1)
    expect([brief, json, github, sarif].map(({ status }) => status)).toEqual([1, 1, 1, 1])
  })

  it('counts warnings as findings with --strict only', async () => {
    const folder = changed({ 'guides/same.yaml': 'title: The coffee is weak\nanswer: Yes.\n' })
    const relaxed = await runUnstuck(['check'], { folder })
    const strict = await runUnstuck(['check', '--strict'], { folder })
    expect(relaxed.output).toMatch(/^2 warnings in 2 files\.$/m)
    expect([relaxed.status, strict.status]).toEqual([0, 1])
  })

  it('names a file that cannot be read, and takes nothing else for its mistake', async () => {
    const folder = changed({})
    rmSync(join(folder, 'rules', 'facts.yaml'))
    symlinkSync('nowhere', join(folder, 'rules', 'facts.yaml'))
    expect((await runUnstuck(['check'], { folder })).output).toBe(
      `rules/facts.yaml: error: This file cannot be read: it does not exist. [unreadable-file]

1 error in 1 file.
`,
    )
  })

  it('says what an empty folder lacks', async () => {
    const empty = {
      status: 1,
      text: `.: error: This folder holds no knowledge base: there is no .yaml or .csv file in it, expected knowledge-base.yaml, facts.yaml and guides/. [empty-folder]

1 error in 1 file.
`,
    }
    const folder = temporaryFolder()
    const checked = await runUnstuck(['check', '.'], { folder })
    expect({ status: checked.status, text: checked.output }).toEqual(empty)
  })

  it.each([
    [['--format', 'prety'], 'Unknown format "prety"; did you mean "pretty"?'],
    [['nowhere'], 'The folder "nowhere" cannot be read: it does not exist.'],
    [['facts.yaml'], '"facts.yaml" is a file, expected the folder of a knowledge base.'],
  ])('says what is wrong with %j', async (args, message) => {
    expect(await runUnstuck(['check', ...args])).toEqual({
      status: 2,
      output: '',
      talk: `${message}\n`,
    })
  })
})

describe('a knowledge base with mistakes', () => {
  it.each([
    [['next', 'no-coffee']],
    [['--guide', 'no-coffee']],
    [['search', 'coffee']],
    [['show']],
    [['test']],
  ])('is not used by %j; the first mistakes are shown', async (args) => {
    const folder = changed(slips)
    const { status, output, talk } = await runUnstuck(args, { folder })
    const lines = talk.split('\n')
    expect({ status, output, blocks: talk.match(/\[unknown-fact\]/g)?.length }).toEqual({
      status: 1,
      output: '',
      blocks: 5,
    })
    expect(lines.slice(-5)).toEqual([
      '... and 1 more.',
      '',
      '6 errors in 6 files.',
      'A knowledge base with mistakes is not used. "unstuck check rules" shows all of them.',
      '',
    ])
  })

  it('is used all the same where they are only warnings', async () => {
    const folder = changed({ 'guides/same.yaml': 'title: The coffee is weak\nanswer: Yes.\n' })
    const { status, talk } = await runUnstuck(['next', 'no-coffee'], { folder })
    expect({ status, talk }).toEqual({ status: 0, talk: '' })
  })
})

describe('unstuck test', () => {
  it('counts the scenarios that pass, and what they walk', async () => {
    expect(await runUnstuck(['test'])).toEqual({
      status: 0,
      output: `Scenarios walk 16 of 16 branches and 6 of 6 causes (100 %).
14 scenarios of 2 guides: 14 passed, 0 failed.
`,
      talk: '',
    })
  })

  it('shows the first difference and the path of a scenario that fails', async () => {
    const mud = '\n- name: made of mud\n  given: { cups: "51" }\n  expect: { asks: lamp }\n'
    const path = 'guides/weak-coffee.test.yaml'
    const folder = changed({ [path]: readFileSync(join(coffee, path), 'utf8') + mud })
    const { status, output } = await runUnstuck(['test', 'rules'], { folder })
    expect({ status, output }).toEqual({
      status: 1,
      output: `rules/guides/weak-coffee.test.yaml:8: failed: made of mud
  expected to be asked lamp, got the cause weak-coffee/worn-grinder
  path taken:
    weak-coffee/cups: cups is 51 cups

Scenarios walk 16 of 16 branches and 6 of 6 causes (100 %).
15 scenarios of 2 guides: 14 passed, 1 failed.
`,
    })
    const { scenarios, passed, failed } = JSON.parse(
      (await runUnstuck(['test', '--json'], { folder })).output,
    )
    expect({ passed, failed }).toEqual({ passed: 14, failed: 1 })
    expect(scenarios.at(-1)).toEqual({
      guide: 'weak-coffee',
      name: 'made of mud',
      path: `rules/${path}`,
      line: 8,
      passed: false,
      difference: 'expected to be asked lamp, got the cause weak-coffee/worn-grinder',
      taken: ['weak-coffee/cups: cups is 51 cups'],
    })
  })

  it('says where scenarios would stand', async () => {
    const folder = changed({})
    for (const guide of ['no-coffee', 'weak-coffee']) {
      rmSync(join(folder, 'rules', 'guides', `${guide}.test.yaml`))
    }
    expect(await runUnstuck(['test'], { folder })).toEqual({
      status: 0,
      output: 'There are no scenarios. They stand beside a guide, in guides/GUIDE.test.yaml.\n',
      talk: '',
    })
  })
})
