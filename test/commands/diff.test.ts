import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const guide = `title: No paper comes out
steps:
  start:
    ask: light
    answers:
      on: cause cable
      off: escalate
causes:
  cable:
    cause: The cable is loose.
    remedy: Plug it in.
`
const changed = guide.replace('off: escalate', 'off: cause cable')
const reworded = guide.replace('Plug it in.', 'Plug it in again.')

function version(name: string, text: string): Record<string, string> {
  return {
    [`${name}/knowledge-base.yaml`]: 'name: Printers\nescalation: Call the print room.\n',
    [`${name}/facts.yaml`]:
      'light:\n  ask: What does the light do?\n  choices: { on: It is on, off: It is off }\n',
    [`${name}/guides/paper.yaml`]: text,
  }
}

const elsewhere = `paper, step start: answers lead elsewhere
  light: off
    before: an escalation in paper
    now:    the cause paper/cable

Answers lead elsewhere in 1 guide.
`

it('shows which answers now lead elsewhere', async () => {
  const folder = temporaryFolder({ ...version('old', guide), ...version('new', changed) })
  expect(await runCommand(['diff', 'old', 'new'], folder)).toEqual({
    ending: { kind: 'done' },
    output: elsewhere,
    talk: '',
  })
  const { ending } = await runCommand(['diff', 'old', 'new', '--exit-code'], folder)
  expect(ending).toEqual({ kind: 'findings' })
})

it('keeps reworded texts apart, which change no conclusion', async () => {
  const folder = temporaryFolder({ ...version('old', guide), ...version('new', reworded) })
  expect(await runCommand(['diff', 'old', 'new', '--exit-code'], folder)).toEqual({
    ending: { kind: 'done' },
    output: `Reworded:
  paper: remedy of cause cable
    - Plug it in.
    + Plug it in again.

1 text reworded. Every answer leads where it did.
`,
    talk: '',
  })
})

it('compares git revisions, and a revision with a folder', async () => {
  const folder = temporaryFolder({ ...version('rules', guide) })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd: folder })
  git('init', '-q')
  git('add', '.')
  git('commit', '-q', '-m', 'one')
  write(folder, version('rules', changed))
  expect((await runCommand(['diff', 'HEAD', 'rules'], folder)).output).toBe(elsewhere)
  git('commit', '-q', '-a', '-m', 'two')
  expect((await runCommand(['diff', 'HEAD~1', 'HEAD', '--rules', 'rules'], folder)).output).toBe(
    elsewhere,
  )
  expect((await runCommand(['diff', 'HEAD~7', 'HEAD'], folder)).ending).toEqual({
    kind: 'wrong use',
    message: '"HEAD~7" is neither a folder nor a git revision here.',
  })
})

it('is data, with answers ready for --fact, and a table that no text breaks', async () => {
  const folder = temporaryFolder({ ...version('old', guide), ...version('new', changed) })
  const { output } = await runCommand(['diff', 'old', 'new', '--json'], folder)
  expect(JSON.parse(output).changes).toEqual([
    {
      guide: 'paper',
      answers: { light: 'off' },
      before: { kind: 'escalate', guide: 'paper' },
      after: { kind: 'cause', guide: 'paper', cause: 'cable' },
      others: 0,
      partings: [
        {
          kind: 'question',
          steps: { before: 'start', after: 'start' },
          fact: 'light',
          answers: ['off'],
          unsure: false,
          before: { kind: 'escalate', guide: 'paper' },
          after: { kind: 'cause', guide: 'paper', cause: 'cable' },
          ends: true,
          checks: false,
        },
      ],
    },
  ])
  const markdown = await runCommand(['diff', 'old', 'new', '--format', 'markdown'], folder)
  expect(markdown.output).toBe(`Answers lead elsewhere in 1 guide.

### \`paper, step start\`: answers lead elsewhere

| Answers | Before | Now |
| --- | --- | --- |
| \`light: off\` | \`an escalation in paper\` | \`the cause paper/cable\` |
`)
})

it('holds a guide with another name and the same content to be renamed', async () => {
  const { 'old/guides/paper.yaml': text, ...others } = version('old', guide)
  const renamed = { ...others, 'old/guides/empty.yaml': text ?? '' }
  const asNew = Object.entries(renamed).map(([path, content]) => [
    path.replace('old/', 'new/'),
    content,
  ])
  const folder = temporaryFolder({ ...version('old', guide), ...Object.fromEntries(asNew) })
  const pretty = await runCommand(['diff', 'old', 'new', '--exit-code'], folder)
  expect(pretty).toEqual({
    ending: { kind: 'findings' },
    output: `Renamed guides:
  paper is now empty

1 guide renamed. Every answer leads where it did.
`,
    talk: '',
  })
  const { output } = await runCommand(['diff', 'old', 'new', '--json'], folder)
  expect(JSON.parse(output)).toEqual({
    changes: [],
    addedGuides: ['empty'],
    removedGuides: ['paper'],
    renamedGuides: [{ before: 'paper', after: 'empty' }],
    reworded: [],
    unfinished: [],
  })
})

it('does not hold a guide that says something else to be renamed', async () => {
  const { 'new/guides/paper.yaml': text = '', ...others } = version('new', reworded)
  const folder = temporaryFolder({
    ...version('old', guide),
    ...others,
    'new/guides/empty.yaml': text,
  })
  expect((await runCommand(['diff', 'old', 'new'], folder)).output).toBe(`Added guides:
  empty

Removed guides:
  paper

1 guide added; 1 guide removed.
`)
})

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
