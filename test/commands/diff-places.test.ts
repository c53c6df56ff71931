import { expect, it } from 'vitest'
import { printers as files } from './printers.ts'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const threshold = {
  'guides/slow.yaml': files['guides/slow.yaml'].replace('9 min or more', '8 min or more'),
}

it('tells where the ways part, which answers part there, and a few endings', async () => {
  expect(await compared(threshold)).toBe(`slow, step speed: answers lead elsewhere
  wait: 8 min or more and under 9 min
    before: step show
    now:    the guide error
    checks: removed cable, board, jam, driver
    14 endings change, for example:
      display: "jam"; error: E1001
        before: the cause slow/jam
        now:    the cause error/paper
      display: "E1001"; light: It blinks; error: E1002
        before: the cause slow/board
        now:    the cause error/other
      display: "E1001"; light: not known; error: a code that is not in the
          table
        before: every branch that is left open
        now:    an escalation in error
      and 11 more, all in --format json

Answers lead elsewhere in 1 guide.
`)
})

it('tells the same to a pull request', async () => {
  expect(await compared(threshold, 'markdown')).toBe(`Answers lead elsewhere in 1 guide.

### \`slow, step speed\`: answers lead elsewhere

| Answers | Before | Now | Checks |
| --- | --- | --- | --- |
| \`wait: 8 min or more and under 9 min\` | \`step show\` | \`the guide error\` | \`removed cable, board, jam, driver\` |

\`wait: 8 min or more and under 9 min\`: 14 endings change, for example:

| Answers | Before | Now |
| --- | --- | --- |
| \`display: "jam"\`<br>\`error: E1001\` | \`the cause slow/jam\` | \`the cause error/paper\` |
| \`display: "E1001"\`<br>\`light: It blinks\`<br>\`error: E1002\` | \`the cause slow/board\` | \`the cause error/other\` |
| \`display: "E1001"\`<br>\`light: not known\`<br>\`error: a code that is not in the table\` | \`every branch that is left open\` | \`an escalation in error\` |

and 11 more, all in \`--format json\`.
`)
})

it('tells checks by the step that tries them, whatever leads there', async () => {
  const tried = files['guides/slow.yaml']
    .replace('[cable, board, jam, driver]', '[board, cable, jam]')
    .replace('Push it in.', 'Push it in again.')
  expect(await compared({ 'guides/slow.yaml': tried })).toBe(`slow, step checks: other checks
  removed driver; board now comes before cable

Reworded:
  slow: remedy of cause cable
    - Push it in.
    + Push it in again.

Other checks are made in 1 guide; 1 text reworded. Every answer leads where it
did.
`)
  expect(
    await compared({ 'guides/slow.yaml': tried }, 'markdown'),
  ).toBe(`Other checks are made in 1 guide; 1 text reworded. Every answer leads where it did.

### \`slow, step checks\`: other checks

- \`removed driver; board now comes before cable\`

### Reworded

- \`slow: remedy of cause cable\`
  - before: \`Push it in.\`
  - now: \`Push it in again.\`
`)
})

it('holds a renamed step to be the same step, and names an added one', async () => {
  const renamed = files['guides/slow.yaml']
    .replaceAll('lamp', 'bulb')
    .replace('blinks: cause board', 'blinks: escalate')
    .replace('jam: cause jam', 'jam: go kind')
    .replace(
      '  checks:\n',
      `  kind:
    ask: model
    answers:
      small: cause jam
      big: cause board
  checks:
`,
    )
  expect(
    await compared({ 'guides/slow.yaml': renamed }),
  ).toBe(`slow, step lamp, now bulb: answers lead elsewhere
  light: blinks
    before: the cause slow/board
    now:    an escalation in slow

slow, new step kind: answers lead elsewhere
  model: big
    before: the cause slow/jam
    now:    the cause slow/board
  model: not known
    before: the cause slow/jam
    now:    every branch that is left open

Answers lead elsewhere in 1 guide.
`)
})

it('tells a changed fact by what it does at the steps that ask for it', async () => {
  const facts = files['facts.yaml']
    .replace('contains: jam', 'contains: [jam, stuck]')
    .replace('blinks: It blinks', 'blinks: It blinks, "off": It is off')
  const codes = `${files['tables/codes.csv'].replace('Let it', 'Let the printer')}E2002,Call us.\n`
  expect(
    await compared({ 'facts.yaml': facts, 'tables/codes.csv': codes }),
  ).toBe(`error, step code: answers lead elsewhere
  error: codes that are new in the table, such as E2002
    before: an escalation in error
    now:    the cause error/other

slow, step show: answers lead elsewhere
  display: "stuck" (recognised as nothing before, as jam now)
    before: step lamp
    now:    the cause slow/jam
    checks: removed cable, board, jam, driver
    4 endings change, for example:
      wait: under 9 min; light: It blinks
        before: the cause slow/board
        now:    the cause slow/jam
      wait: under 9 min; light: It is off
        before: nowhere: light has no such answer
        now:    the cause slow/jam
      wait: under 9 min; light: It is on
        before: an escalation in slow
        now:    the cause slow/jam
      and 1 more, all in --format json

slow, step lamp: answers lead elsewhere
  light: off (new)
    before: nowhere: light has no such answer
    now:    nowhere: the step lamp of slow has no such answer

Reworded:
  fix of code E1002 of table codes
    - Let it cool down.
    + Let the printer cool down.

Answers lead elsewhere in 2 guides; 1 text reworded.
`)
})

it('tells a decision by what it was and is', async () => {
  const guide = `title: It is slow
steps:
  start:
    ask: is-slow
    answers:
      yes: cause cable
      no: escalate
causes:
  cable: { cause: The cable is loose., remedy: Push it in. }
`
  const old = { ...files, 'guides/late.yaml': guide }
  const now = { ...old, 'facts.yaml': files['facts.yaml'].replace('over 10 s', 'over 30 s') }
  expect(await comparedOf(old, now)).toBe(`late, step start: answers lead elsewhere
  is-slow: yes before, now no
    before: the cause late/cable
    now:    an escalation in late
    for example:
      model: The big one; wait: over 10 s and under 30 s
  is-slow: not known before, now no
    before: every branch that is left open
    now:    an escalation in late
    for example:
      model: not known; wait: over 10 s and under 30 s

Answers lead elsewhere in 1 guide.
`)
})

it('names a step that asks for another fact, and where nothing helps', async () => {
  const replaced = files['guides/slow.yaml']
    .replace('ask: light', 'ask: model')
    .replace('on: go checks\n      blinks: cause board', 'small: go checks\n      big: cause board')
    .replace('driver]\n    otherwise: escalate', 'driver]\n    otherwise: guide error')
  expect(
    await compared({ 'guides/slow.yaml': replaced }),
  ).toBe(`slow, step lamp: it asks for another fact
  before: it asks for light
  now:    it asks for model
  10 endings change, for example:
    wait: under 9 min; display: "E1001"; model: The big one; light: It is on
      before: an escalation in slow
      now:    the cause slow/board
    wait: under 9 min; display: "E1001"; model: The small one; light: not
        known; error: E1001
      before: every branch that is left open
      now:    the cause error/paper
    wait: under 9 min; display: "E1001"; model: The small one; light: It
        blinks; error: E1002
      before: the cause slow/board
      now:    the cause error/other
    and 7 more, all in --format json

slow, step checks: it leads elsewhere when nothing helps
  before: an escalation in slow
  now:    the guide error
  3 endings change:
    wait: under 9 min; display: not known; error: E1001
      before: an escalation in slow
      now:    the cause error/paper
    wait: under 9 min; display: not known; error: E1002
      before: an escalation in slow
      now:    the cause error/other
    wait: under 9 min; display: not known; error: not known
      before: an escalation in slow
      now:    every branch that is left open

Answers lead elsewhere in 1 guide.
`)
})

type Files = Readonly<Record<string, string>>

async function compared(changed: Files, format = 'pretty'): Promise<string> {
  return comparedOf(files, { ...files, ...changed }, format)
}

async function comparedOf(old: Files, now: Files, format = 'pretty'): Promise<string> {
  const folder = temporaryFolder({ ...within('old', old), ...within('new', now) })
  const { output, talk } = await runCommand(['diff', 'old', 'new', '--format', format], folder)
  return talk + output
}

function within(name: string, version: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(version).map(([path, text]) => [`${name}/${path}`, text]),
  )
}
