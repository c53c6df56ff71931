import { expect, test } from 'vitest'
import { behaviourDiff } from '../../../src/analysis/diff/behaviour-diff.ts'
import { describeWitness } from '../../../src/analysis/witness.ts'
import { readKnowledgeBase } from '../../../src/authoring/read-knowledge-base.ts'
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts'

const files = {
  'knowledge-base.yaml': 'name: Printers\nescalation: Call the print room.\n',
  'facts.yaml': `light:
  ask: What does the light do?
  choices: { on: It is on, blinks: It blinks }
wait:
  ask: How long does it take?
  duration: {}
display:
  ask: What does the display say?
  text:
    jam: { contains: jam }
error:
  ask: Which error is it?
  table: codes
  keys: [code]
`,
  'tables/codes.csv': 'code,name\nE1,No paper\n',
  'guides/slow.yaml': `title: Printing is slow
steps:
  wait:
    ask: wait
    answers:
      over 10 s: go display
      otherwise: escalate
  display:
    ask: display
    answers:
      jam: cause jam
      otherwise: go checks
  checks:
    try: [cable, board]
    otherwise: guide error
causes:
  jam: { cause: Paper is stuck., remedy: Open the lid. }
  cable: { cause: The cable is loose., check: Pull it., remedy: Push it in. }
  board: { cause: The board is worn., check: Look at it., remedy: Change it. }
`,
  'guides/error.yaml': `title: An error is shown
steps:
  light:
    ask: light
    answers:
      on: go error
      blinks: escalate
  error:
    ask: error
    answers:
      E1: cause paper
      listed: escalate
      otherwise: escalate
causes:
  paper: { cause: No paper., remedy: Fill it. }
`,
}

test('a threshold that is moved changes what lies between the old one and the new one', () => {
  expect(changes('guides/slow.yaml', 'over 10 s', 'over 1 min')).toEqual([
    'slow: cause slow/jam -> escalate slow, where wait: over 10 s and under 1 min; display: "jam"',
    'slow: open -> escalate slow, where wait: over 10 s and under 1 min; display: not known',
    'slow: the same, checks -slow/cable -slow/board, where wait: over 10 s and under 1 min; display: something else; light: It blinks',
    'slow: open -> escalate slow, checks -slow/cable -slow/board, where wait: over 10 s and under 1 min; display: something else; light: not known',
    'slow: cause error/paper -> escalate slow, checks -slow/cable -slow/board, where wait: over 10 s and under 1 min; display: something else; light: It is on; error: E1',
  ])
})

test('a word that is recognised more leads elsewhere, with a text that shows it', () => {
  expect(changes('facts.yaml', 'contains: jam', 'contains: [jam, stuck]')).toEqual([
    'slow: escalate error -> cause slow/jam, checks -slow/cable -slow/board, where wait: over 10 s; display: "stuck"; light: It blinks',
    'slow: open -> cause slow/jam, checks -slow/cable -slow/board, where wait: over 10 s; display: "stuck"; light: not known',
    'slow: cause error/paper -> cause slow/jam, checks -slow/cable -slow/board, where wait: over 10 s; display: "stuck"; light: It is on; error: E1',
  ])
})

test('a code that is added to a table, and an answer that is added to a question', () => {
  expect(changes('tables/codes.csv', 'E1,No paper', 'E1,No paper\nE2,Too hot')).toEqual([])
  expect(changes('facts.yaml', 'blinks: It blinks', 'blinks: It blinks, off: It is off')).toEqual([
    'error: no answer light -> nowhere error/light, where light: It is off',
  ])
})

test('checks that are added, removed or moved are told as such', () => {
  expect(changes('guides/slow.yaml', '[cable, board]', '[board, cable]')).toEqual([
    'slow: the same, checks moved, where wait: over 10 s; display: something else',
  ])
  expect(changes('guides/slow.yaml', '[cable, board]', '[board, jam]')).toEqual([
    'slow: the same, checks +slow/jam -slow/cable, where wait: over 10 s; display: something else',
  ])
})

test('what is only worded otherwise is no change of where answers lead', () => {
  const { changes: found, reworded } = behaviourDiff({
    before: read(files),
    after: read(withChange('guides/slow.yaml', 'Open the lid.', 'Open the lid and pull.')),
  })
  expect(found).toEqual([])
  expect(reworded).toEqual([
    {
      guide: 'slow',
      what: 'remedy of cause jam',
      before: 'Open the lid.',
      after: 'Open the lid and pull.',
    },
  ])
})

test('a cause with another name and the same texts is the same cause', () => {
  const renamed = files['guides/slow.yaml']
    .replaceAll('jam: { cause', 'stuck: { cause')
    .replace('cause jam', 'cause stuck')
  const { changes: found, reworded } = behaviourDiff({
    before: read(files),
    after: read({ ...files, 'guides/slow.yaml': renamed }),
  })
  expect([...found, ...reworded]).toEqual([])
})

test('a guide that only informs is the same under another name', () => {
  const slow = (id: string) => files['guides/slow.yaml'].replace('guide error', `guide ${id}`)
  const text = 'title: Paper\nanswer: Use thicker paper.\n'
  const before = read({ ...files, 'guides/slow.yaml': slow('paper'), 'guides/paper.yaml': text })
  const after = (answer: string) =>
    read({ ...files, 'guides/slow.yaml': slow('sheets'), 'guides/sheets.yaml': answer })
  expect(behaviourDiff({ before, after: after(text) }).changes).toEqual([])
  const other = behaviourDiff({ before, after: after(text.replace('thicker', 'thinner')) })
  expect(other.changes.map(({ ends }) => ends)).toEqual([
    {
      before: { kind: 'information', guide: 'paper' },
      after: { kind: 'information', guide: 'sheets' },
    },
  ])
})

test('guides that come and go are named', () => {
  const { 'guides/error.yaml': error, ...others } = files
  const slow = files['guides/slow.yaml'].replace('guide error', 'escalate')
  const before = read({ ...others, 'guides/slow.yaml': slow, 'guides/fault.yaml': error })
  const {
    addedGuides,
    removedGuides,
    changes: found,
  } = behaviourDiff({ before, after: read(files) })
  expect(addedGuides).toEqual(['error'])
  expect(removedGuides).toEqual(['fault'])
  // What escalated at once now goes through the added guide first.
  expect(found.map(({ ends }) => [ends?.before.kind, ends?.after.kind])).toEqual([
    ['escalate', 'open'],
    ['escalate', 'cause'],
  ])
})

type Files = Readonly<Record<string, string>>

function changes(path: keyof typeof files, from: string, to: string): readonly string[] {
  const diff = behaviourDiff({ before: read(files), after: read(withChange(path, from, to)) })
  expect(diff.unfinished).toEqual([])
  return diff.changes.map(({ guide, ends, checks, witness }) => {
    const lead = ends ? `${endText(ends.before)} -> ${endText(ends.after)}` : 'the same'
    const told = checks
      ? `, checks ${[
          ...checks.added.map((one) => `+${one}`),
          ...checks.removed.map((one) => `-${one}`),
          ...(checks.moved ? ['moved'] : []),
        ].join(' ')}`
      : ''
    return `${guide}: ${lead}${told}, where ${describeWitness(witness).join('; ')}`
  })
}

function endText(end: Readonly<Record<string, string>>): string {
  const { kind, guide, fact, ...name } = end
  return [kind, [guide, fact, ...Object.values(name)].filter(Boolean).join('/')].join(' ').trim()
}

function withChange(path: keyof typeof files, from: string, to: string): Files {
  expect(files[path]).toContain(from)
  return { ...files, [path]: files[path].replace(from, to) }
}

function read(texts: Files): KnowledgeBase {
  const { knowledge, diagnostics } = readKnowledgeBase(
    Object.entries(texts).map(([path, text]) => ({ path, text })),
  )
  if (!knowledge) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return knowledge
}
