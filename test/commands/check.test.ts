import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const facts = `light:
  ask: What does the light do?
  choices: { on: It is on, blinks: It blinks, off: It is off }
`
const base = `name: Printers
escalation: Call the print room.
sources:
  manual: { title: The manual }
`
const guide = `title: No paper comes out
source: manual
steps:
  start:
    ask: light
    answers:
      on: cause cable
      blinks: escalate
      off: escalate
causes:
  cable:
    cause: The cable is loose.
    remedy: Plug it in.
`

function printers(changed: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({
    'rules/knowledge-base.yaml': base,
    'rules/facts.yaml': facts,
    'rules/guides/paper.yaml': guide,
    ...changed,
  })
}

function guideOf(folder: string): string {
  return readFileSync(join(folder, 'rules/guides/paper.yaml'), 'utf8')
}

const gapped = guide.replace('      off: escalate\n', '')

describe('check', () => {
  it('says what was proven', async () => {
    expect(await runCommand(['check'], printers())).toEqual({
      ending: { kind: 'done' },
      output: 'No mistakes in 3 files.\nEvery answer of 1 guide leads to an ending.\n',
      talk: '',
    })
  })

  it('shows the answers that lead to a finding', async () => {
    const folder = printers({ 'rules/guides/paper.yaml': gapped })
    const { ending, output } = await runCommand(['check'], folder)
    expect(ending).toEqual({ kind: 'findings' })
    expect(
      output,
    ).toBe(`rules/guides/paper.yaml:4:3: error: The step "start" has no answer for "off". [gap]
4 |   start:
  |   ^^^^^
  these answers lead here:
    light: It is off
  help: add it, or "otherwise" for all that is left

1 error in 1 file.
`)
  })

  it('is silenced by a comment with a reason, and claims no proof then', async () => {
    const silenced = gapped.replace(
      '  start:',
      '  # unstuck-ignore gap: not sold any more\n  start:',
    )
    const { ending, output } = await runCommand(
      ['check'],
      printers({ 'rules/guides/paper.yaml': silenced }),
    )
    expect({ ending, output }).toEqual({
      ending: { kind: 'done' },
      output: 'No mistakes in 3 files.\n',
    })
  })

  it('fails for warnings with --strict only, and never for advice', async () => {
    const unused = `${guide}notes:\n  spare: Never read.\n`
    const advised = guide.replace('off: escalate', 'otherwise: escalate')
    const ends = async (text: string, ...flags: string[]) => {
      const folder = printers({ 'rules/guides/paper.yaml': text })
      return (await runCommand(['check', ...flags], folder)).ending.kind
    }
    expect([await ends(unused), await ends(unused, '--strict')]).toEqual(['done', 'findings'])
    expect([await ends(advised), await ends(advised, '--strict')]).toEqual(['done', 'done'])
  })

  it('fails with --strict for what was not proven', async () => {
    const folder = printers({
      'rules/facts.yaml': 'pages:\n  ask: How many pages wait?\n  number: {}\n',
      'rules/guides/paper.yaml': guide
        .replace('ask: light', 'ask: pages')
        .replace('on: cause', '0 to 9: cause')
        .replace('      blinks: escalate\n', '')
        .replace('off: escalate', 'over 9: escalate'),
    })
    const { ending, output } = await runCommand(['check'], folder)
    expect([ending.kind, output.split('\n').slice(-3)]).toEqual([
      'done',
      ['1 piece of advice in 1 file.', 'Not fully checked: 1 finding above say where.', ''],
    ])
    expect((await runCommand(['check', '--strict'], folder)).ending.kind).toBe('findings')
  })

  it('explains a code, and asks back for one it does not know', async () => {
    const { output } = await runCommand(['check', '--explain', 'unused-note'], printers())
    expect(output.split('\n\n').slice(0, 3)).toEqual([
      'unused-note (warning)',
      'Some step leads to every note.',
      'Wrong:',
    ])
    expect(output.endsWith('  # unstuck-ignore unused-note: the reason\n')).toBe(true)
    expect((await runCommand(['check', '--explain', 'gapp'], printers())).ending).toEqual({
      kind: 'wrong use',
      message: 'Unknown code "gapp"; did you mean "gap"?',
    })
  })
})

describe('check --fix', () => {
  it('mends what is safe to mend, and keeps comments and layout', async () => {
    const wrong = guide
      .replace('ask: light', 'ask:   lihgt   # the lamp')
      .replace('blinks: escalate', 'blinks:escalate')
      .replace('on: cause cable', 'on: cuase cable')
    const folder = printers({ 'rules/guides/paper.yaml': wrong })
    const { ending, output, talk } = await runCommand(['check', '--fix'], folder)
    expect(guideOf(folder)).toBe(guide.replace('ask: light', 'ask:   light   # the lamp'))
    expect({ ending, output }).toEqual({
      ending: { kind: 'done' },
      output: 'No mistakes in 3 files.\nEvery answer of 1 guide leads to an ending.\n',
    })
    expect(talk).toBe(`rules/guides/paper.yaml:5:12: "lihgt" is now "light" [unknown-fact]
rules/guides/paper.yaml:7:11: "cuase cable" is now "cause cable" [invalid-target]
rules/guides/paper.yaml:8:13: added a space [colon-without-space]
3 findings put right in 1 file.
`)
  })

  it('leaves an edit that would make another mistake', async () => {
    const twice = guide.replace('blinks: escalate', 'blinks: escalate\n      blinsk: escalate')
    const folder = printers({ 'rules/guides/paper.yaml': twice })
    const { ending } = await runCommand(['check', '--fix'], folder)
    expect(ending).toEqual({ kind: 'findings' })
    expect(guideOf(folder)).toBe(twice)
  })

  it('never takes one number for another, nor a far name for the one that is meant', async () => {
    const wrong = guide.replace('on: cause cable', 'on: guide error-1016')
    const folder = printers({
      'rules/guides/paper.yaml': wrong.replace('ask: light', 'ask: flights'),
      'rules/guides/error-1014.yaml': 'title: Error 1014\nsource: manual\nanswer: Wait.\n',
    })
    const { talk } = await runCommand(['check', '--fix'], folder)
    expect([talk, guideOf(folder).includes('error-1016')]).toEqual(['Nothing was changed.\n', true])
  })

  it('mends a name where it is given, and leaves what calls it by the right one', async () => {
    const folder = printers({ 'rules/facts.yaml': facts.replace('off: It', 'Off: It') })
    const { talk } = await runCommand(['check', '--fix'], folder)
    const mended = readFileSync(join(folder, 'rules/facts.yaml'), 'utf8')
    expect([talk, mended, guideOf(folder)]).toEqual([
      `rules/facts.yaml:3:47: "Off" is now "off" [invalid-name]
1 finding put right in 1 file.
`,
      facts,
      guide,
    ])
  })

  it('gives no thing another name than the one that it is called by', async () => {
    const wrong = facts.replace('off: It', 'Off: It')
    const folder = printers({
      'rules/facts.yaml': wrong,
      'rules/guides/paper.yaml': guide.replace('off: escalate', 'Off: escalate'),
    })
    const { output, talk } = await runCommand(['check', '--fix', '--format', 'brief'], folder)
    const mended = readFileSync(join(folder, 'rules/facts.yaml'), 'utf8')
    expect([talk, mended, output]).toEqual([
      'Nothing was changed.\n',
      wrong,
      'rules/facts.yaml:3:47: error: "Off" cannot be a name; names are small letters, digits and hyphens. (write "off") [invalid-name]\n',
    ])
  })

  it('writes thresholds as the format has them, and says before that it can', async () => {
    const waits = `${facts}wait:\n  ask: How long?\n  duration: {}\n`
    const asking = (answers: string) => `title: It waits
source: manual
steps:
  start:
    ask: wait
    answers: { ${answers} }
notes: { wait: Wait. }
`
    const written = '0: escalate, at most half an hour: note wait, more than 30 min: escalate'
    const folder = printers({
      'rules/facts.yaml': waits,
      'rules/guides/wait.yaml': asking(written),
    })
    const before = await runCommand(['check'], folder)
    expect(before.output.split('\n').slice(-3)).toEqual([
      '3 errors in 1 file.',
      'They can be put right with: unstuck check rules --fix',
      '',
    ])
    const { talk, output } = await runCommand(['check', '--fix'], folder)
    const mended = readFileSync(join(folder, 'rules/guides/wait.yaml'), 'utf8')
    expect([talk, output, mended]).toEqual([
      `rules/guides/wait.yaml:6:16: "0" is now "exactly 0" [invalid-phrase]
rules/guides/wait.yaml:6:29: "at most half an hour" is now "30 min or less" [invalid-phrase]
rules/guides/wait.yaml:6:62: "more than 30 min" is now "over 30 min" [invalid-phrase]
3 findings put right in 1 file.
`,
      'No mistakes in 4 files.\nEvery answer of 2 guides leads to an ending.\n',
      asking('exactly 0: escalate, 30 min or less: note wait, over 30 min: escalate'),
    ])
  })

  it('shows what it adds as it is written', async () => {
    const folder = printers({
      'rules/guides/paper.yaml': guide.replace('No paper', 'Note: no paper'),
    })
    const { talk } = await runCommand(['check', '--fix'], folder)
    expect(talk).toBe(`rules/guides/paper.yaml:1:8: added \`"\` [colon-in-text]
1 finding put right in 1 file.
`)
  })

  it('changes nothing where nothing is to be mended', async () => {
    const folder = printers()
    const { talk } = await runCommand(['check', '--fix'], folder)
    expect([talk, guideOf(folder)]).toEqual(['Nothing was changed.\n', guide])
  })
})
