import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const files = {
  'rules/knowledge-base.yaml': 'name: Printers\nescalation: Call the print room.\n',
  'rules/facts.yaml': `light:
  ask: 'What does the "light" do? ]} --> x'
  choices: { on: It is on, off: It is off }
`,
  'rules/guides/paper.yaml': `title: No paper comes out
steps:
  start:
    ask: light
    answers:
      on: cause cable
      off: guide dark
      otherwise: escalate
causes:
  cable:
    cause: The cable is <b>loose</b> & old.
    remedy: Plug it in.
`,
  'rules/guides/paper.test.yaml': `- name: on
  given: { light: on }
  expect: { cause: cable }
`,
  'rules/guides/dark.yaml': 'title: It is dark\nanswer: Wait for the morning.\n',
}

it('draws a guide with its findings and what no scenario walks', async () => {
  const { output } = await runCommand(['graph', 'paper'], temporaryFolder(files))
  expect(output).toBe(`flowchart TD
  n0{{"start<br/>What does the #34;light#34; do? #93;#125; --#62; x"}}
  n1["The cable is #60;b#62;loose#60;/b#62; #38; old."]
  n2[/"It is dark"/]
  n3(["Escalate"])
  n0 -->|"on"| n1
  n0 -->|"off"| n2
  n0 -->|"otherwise"| n3
  linkStyle 2 stroke:#c62828,stroke-width:3px,color:#c62828
  linkStyle 1 stroke:#e08a00,stroke-width:2px,stroke-dasharray:6 4,color:#a05a00
`)
})

it('colours a cause that no scenario comes to', async () => {
  const { 'rules/guides/paper.test.yaml': _, ...untested } = files
  const { output } = await runCommand(['graph', 'paper'], temporaryFolder(untested))
  expect(output.split('\n').filter((line) => line.endsWith(':::uncovered'))).toEqual([
    '  n1["The cable is #60;b#62;loose#60;/b#62; #38; old."]:::uncovered',
  ])
})

it('draws a picture without a browser, whatever the texts hold', async () => {
  const folder = temporaryFolder(files)
  const { ending, output } = await runCommand(
    ['graph', 'paper', '--format', 'svg', '--output', 'paper.svg'],
    folder,
  )
  expect([ending.kind, output]).toEqual(['done', ''])
  const picture = readFileSync(join(folder, 'paper.svg'), 'utf8')
  const texts = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text)
  expect(texts).toContain('The cable is &lt;b&gt;loose&lt;/b&gt; &amp; old.')
  expect(texts).toContain('What does the &quot;light&quot; do? ]} &#45;&#45;&gt; x')
})

it('draws how guides lead to each other', async () => {
  const { output } = await runCommand(
    ['graph', '--all', '--format', 'mermaid'],
    temporaryFolder(files),
  )
  expect(output).toBe(`flowchart LR
  n0("It is dark")
  n1[/"No paper comes out"/]
  n1 --> n0
`)
})

it.each([
  [[], 'Which guide? Write "unstuck graph GUIDE", or "unstuck graph --all".'],
  [['papre'], 'Unknown guide "papre"; did you mean "paper"?'],
  [['paper', '--format', 'png'], 'Unknown format "png", expected "mermaid", "dot" or "svg".'],
  [['paper', '--all'], '--all takes no guide.'],
])('says what is wrong with %j', async (args, message) => {
  expect((await runCommand(['graph', ...args], temporaryFolder(files))).ending).toEqual({
    kind: 'wrong use',
    message,
  })
})
