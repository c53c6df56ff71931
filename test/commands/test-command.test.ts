import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const walked = `- name: the light is on
  given: { light: on }
  expect: { cause: cable }
`

function printers(scenarios = walked): string {
  return temporaryFolder({
    'rules/knowledge-base.yaml': 'name: Printers\nescalation: Call the print room.\n',
    'rules/facts.yaml': `light:
  ask: What does the light do?
  choices: { on: It is on, off: It is off }
`,
    'rules/guides/paper.yaml': `title: No paper comes out
steps:
  start:
    ask: light
    answers:
      on: cause cable
      off: go power
  power:
    try: [switch]
causes:
  cable: { cause: The cable is loose., remedy: Plug it in. }
  switch: { cause: The switch is off., check: Look at it., remedy: Switch it on. }
`,
    'rules/guides/paper.test.yaml': scenarios,
  })
}

it('lists what no scenario walks', async () => {
  const { ending, output } = await runCommand(['test'], printers())
  expect(ending).toEqual({ kind: 'done' })
  expect(output.split('\n\n')[0]).toBe(`No scenario walks:
  paper: step start, answer off
  paper: step power, answer otherwise
  the cause paper/switch`)
  expect(output.split('\n\n').at(-1)).toBe(`Scenarios walk 1 of 3 branches and 1 of 2 causes (40 %).
1 scenario of 1 guide: 1 passed, 0 failed.
`)
})

it('suggests scenarios that pass when they are pasted, and leave nothing out', async () => {
  const folder = printers()
  const { output } = await runCommand(['test', '--json'], folder)
  const { suggestions } = JSON.parse(output)
  expect(suggestions.length).toBeGreaterThan(0)
  for (const { guide, yaml } of suggestions) {
    appendFileSync(join(folder, `rules/guides/${guide}.test.yaml`), yaml)
  }
  const after = await runCommand(['test', '--min', '100'], folder)
  expect(after.ending).toEqual({ kind: 'done' })
  expect(after.output.split('\n')[0]).toBe(
    'Scenarios walk 3 of 3 branches and 2 of 2 causes (100 %).',
  )
})

it('suggests what to paste guide by guide, and calls no two scenarios alike', async () => {
  const { output } = await runCommand(['test'], printers())
  expect(output.split('\n\n').slice(1, -1).join('\n\n')).toBe(`For rules/guides/paper.test.yaml:

- name: The switch is off.
  given:
    light: off
  tried:
    paper/switch: fixed
  expect:
    fixed by: paper/switch
- name: "No paper comes out: None of the checks put it right."
  given:
    light: off
  tried:
    paper/switch: not-fixed
  expect:
    escalation: true
    guide: paper`)
  const named = printers(walked.replace('the light is on', 'The switch is off.'))
  const again = (await runCommand(['test', '--json'], named)).output
  expect(JSON.parse(again).suggestions[0].yaml.split('\n')[0]).toBe(
    '- name: "light=off, tried switch -> fixed by switch"',
  )
})

it('suggests no scenario that holds a gap fast, and words that are recognised', async () => {
  const folder = temporaryFolder({
    'rules/knowledge-base.yaml': 'name: Printers\nescalation: Call the print room.\n',
    'rules/facts.yaml': `display:
  ask: What does the display say?
  text:
    paper: { contains: [paper jam, no paper] }
    code: { any code: codes }
    ready: { pattern: "^state [0-9]" }
`,
    'rules/tables/codes.csv': 'code,meaning\nE100,The door is open\n',
    'rules/guides/paper.yaml': `title: No paper comes out
steps:
  start:
    ask: display
    answers:
      paper: escalate
      code: note door
      ready: note wait
notes: { door: Close it., wait: Wait. }
`,
    'rules/guides/paper.test.yaml': `- name: something else
  given: { display: It is dark }
  expect: { escalation: true }
- name: another answer is expected
  given: { display: It is dark }
  expect: { note: wait }
`,
  })
  const { output } = await runCommand(['test'], folder)
  const blocks = output.split('\n\n')
  expect([blocks[0], blocks.at(-2)]).toEqual([
    `rules/guides/paper.test.yaml:4: failed: another answer is expected
  expected the note wait, got an escalation: The guide does not say what to do for this answer to: What does the display say?
  path taken:
    (nothing was answered)`,
    `- name: "No paper comes out: answered"
  given:
    display: E100
  expect:
    note: door
    guide: paper
- name: "No paper comes out: These answers need a person who can look further."
  given:
    display: paper jam
  expect:
    escalation: true
    guide: paper`,
  ])
})

it('fails where too little is walked', async () => {
  const enough = await runCommand(['test', '--min', '40'], printers())
  const short = await runCommand(['test', '--min', '41'], printers())
  expect([enough.ending.kind, short.ending.kind]).toEqual(['done', 'findings'])
  expect(short.output.split('\n').at(-3)).toBe(
    'Scenarios walk 1 of 3 branches and 1 of 2 causes (40 %), and at least 41 % is wanted.',
  )
})

it('shows the first difference of a failing scenario with the path taken', async () => {
  const { ending, output } = await runCommand(['test'], printers(walked.replace('cable', 'switch')))
  expect(ending).toEqual({ kind: 'findings' })
  expect(output.split('\n\n')[0]).toBe(`rules/guides/paper.test.yaml:1: failed: the light is on
  expected the cause switch, got the cause paper/cable
  path taken:
    paper/start: light is It is on`)
})

it('prints a covering set of paths, one a line', async () => {
  const { output } = await runCommand(['test', '--paths'], printers())
  expect(output).toBe(`paper: light=on -> cause cable
paper: light=off, tried switch -> fixed by switch
paper: light=off, nothing helped -> escalate
`)
})

it('plays random consultations to their ends', async () => {
  const { ending, output } = await runCommand(['test', '--random', '20', '--seed', '7'], printers())
  expect({ ending, output }).toEqual({
    ending: { kind: 'done' },
    output: '20 random consultations with seed 7: all end.\n',
  })
})

it.each([
  ['min', '101', '--min takes a whole number from 0 to 100, not "101".'],
  ['min', 'all', '--min takes a whole number from 0 to 100, not "all".'],
  ['random', '1.5', '--random takes a whole number from 0 to 1000000, not "1.5".'],
  ['seed', '4294967296', '--seed takes a whole number from 0 to 4294967295, not "4294967296".'],
])('takes no --%s %s', async (flag, value, message) => {
  expect((await runCommand(['test', `--${flag}`, value], printers())).ending).toEqual({
    kind: 'wrong use',
    message,
  })
})
