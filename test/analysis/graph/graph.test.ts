import { instance } from '@viz-js/viz'
import { expect, test } from 'vitest'
import { dot } from '../../../src/analysis/graph/dot.ts'
import { guideGraph } from '../../../src/analysis/graph/guide-graph.ts'
import { knowledgeGraph } from '../../../src/analysis/graph/knowledge-graph.ts'
import { mermaid } from '../../../src/analysis/graph/mermaid.ts'
import { readKnowledgeBase } from '../../../src/authoring/read-knowledge-base.ts'
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts'

const sources = {
  'knowledge-base.yaml': 'name: Printers\nescalation: Call the print room.\n',
  'facts.yaml': `light:
  ask: What does the "status" light do?
  choices: { on: It is on, blinks: It blinks, off: "It is <off>" }
wait:
  ask: How long does it take?
  duration: {}
`,
  'guides/dark.yaml': `title: 'The printer is "dark"'
steps:
  light:
    ask: light
    answers:
      on: guide slow
      blinks: cause busy
      off: go power
      unsure: go power
  power:
    say: Look at the power first.
    try: [switch, fuse]
    otherwise: note warranty
causes:
  busy: { cause: It is warming up., remedy: Wait. }
  switch: { cause: The **switch** is off., check: Look at it., remedy: Switch it on. }
  fuse: { cause: "The fuse {1} has blown, which happens when too many machines hang on one line.", check: Look., remedy: Change it. }
notes:
  warranty: The warranty covers the rest.
`,
  'guides/slow.yaml': `title: Printing is slow
steps:
  wait:
    ask: wait
    answers:
      over 1 min: cause warm
      otherwise: escalate
causes:
  warm: { cause: It warms up., remedy: Wait. }
`,
  'guides/price.yaml': 'title: What does it cost?\nanswer: Nothing.\n',
}

const knowledge = read()
const dark = knowledge.guides.get('dark')
if (!dark) throw new Error('The guide was not read.')

test('a guide is drawn with the answers on the arrows', async () => {
  const graph = guideGraph(dark, knowledge)
  await expect(mermaid(graph)).toMatchFileSnapshot('fixtures/dark.mmd')
  await expect(dot(graph)).toMatchFileSnapshot('fixtures/dark.dot')
})

test('findings, and branches and causes that no scenario comes to, are coloured', async () => {
  const step = dark.body.kind === 'steps' ? dark.body.steps.get('power') : undefined
  const graph = guideGraph(dark, knowledge, {
    hasFinding: (span) => span === step?.span,
    isUncovered: (what) =>
      typeof what === 'string' ? what === 'busy' : what.step === 'light' && what.written === 'off',
  })
  await expect(mermaid(graph)).toMatchFileSnapshot('fixtures/dark-marked.mmd')
  await expect(dot(graph)).toMatchFileSnapshot('fixtures/dark-marked.dot')
})

test('all guides are drawn with the jumps between them', async () => {
  await expect(mermaid(knowledgeGraph(knowledge))).toMatchFileSnapshot('fixtures/all.mmd')
})

test('Graphviz reads every drawing', async () => {
  const viz = await instance()
  for (const guide of knowledge.guides.values()) {
    const drawn = viz.render(dot(guideGraph(guide, knowledge)), { format: 'svg' })
    expect(drawn.errors).toEqual([])
    expect(drawn.status).toBe('success')
  }
})

function read(): KnowledgeBase {
  const authored = readKnowledgeBase(
    Object.entries(sources).map(([path, text]) => ({ path, text })),
  )
  expect(authored.diagnostics).toEqual([])
  if (!authored.knowledge) throw new Error('The knowledge base was not read.')
  return authored.knowledge
}
