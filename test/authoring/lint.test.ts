import { expect, test } from 'vitest'
import { lint } from '../../src/authoring/lint.ts'
import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import { placeOf } from '../../src/text/place.ts'
import { randomFrom } from '../random.ts'
import { exampleSources } from './lint-rules/example-sources.ts'

const today = '2026-11-22'

test('a gap behind several steps shows the answers that lead there', () => {
  expect(
    messages(`
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      on: escalate
      otherwise: go time
  time:
    ask: wait
    answers:
      over 10 s: go again
      otherwise: cause cable
  again:
    ask: light
    answers:
      blinks: cause busy
`),
  ).toEqual([
    'guides/dark.yaml:14:3 error gap: The step "again" has no answer for "off". [add it, or "otherwise" for all that is left] light: It is off; wait: over 10 s',
  ])
})

test('a gap in what a decision comes to shows its inputs', () => {
  expect(
    messages(`
# facts.yaml
is-slow:
  decide: [light, wait]
  rows:
    - [on, over 10 s, yes]
  otherwise: no
# guides/slow.yaml
steps:
  start:
    ask: light
    answers:
      on: go slow
      otherwise: escalate
  slow:
    ask: is-slow
    answers:
      yes: cause busy
`),
  ).toEqual([
    'guides/slow.yaml:9:3 error gap: The step "slow" has no answer for "no". [add it, or "otherwise" for all that is left] light: It is on; wait: under 10 s',
  ])
})

test('texts, codes and numbers that are left over are named as a writer would', () => {
  expect(
    messages(`
# facts.yaml
display:
  ask: What does the display say?
  text:
    hot: { contains: hot }
    jam: { contains: jam }
pages:
  ask: How many pages?
  number: { from: 1, to: 100, whole: yes }
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      hot: go error
  error:
    ask: error
    answers:
      E1: go pages
  pages:
    ask: pages
    answers:
      10 to 20: cause tray
      over 50: cause board
`),
  ).toEqual([
    'guides/display.yaml:4:3 error gap: The step "start" has no answer for "jam" or a text that nothing recognises. [add it, or "otherwise" for all that is left] display: "jam"',
    'guides/display.yaml:8:3 error gap: The step "error" has no answer for other codes of the table, such as "E2" or a code that is not in the table. [add it, or "otherwise" for all that is left] display: "hot"; error: E2',
    'guides/display.yaml:12:3 error gap: The step "pages" has no answer for "under 10" or "over 20 and 50 or less". [add it, or "otherwise" for all that is left] display: "hot"; error: E1; pages: under 10',
  ])
})

test('numbers below zero are advice only, unless the writer reckons with some', () => {
  const guide = (answers: string) => `
# facts.yaml
bars:
  ask: How many bars does the signal have?
  number: {}
# guides/bars.yaml
steps:
  start:
    ask: bars
    answers:
${answers}`
  expect(messages(guide('      0 to 2: cause cable\n      over 2: escalate\n'))).toEqual([
    'guides/bars.yaml:4:3 advice gap: The step "start" has no answer for numbers below 0. [if there are none, write "from: 0" at the fact "bars"]',
  ])
  expect(messages(guide('      -2 to 2: cause cable\n      over 2: escalate\n'))).toEqual([
    'guides/bars.yaml:4:3 error gap: The step "start" has no answer for "under -2". [add it, or "otherwise" for all that is left] bars: under -2',
  ])
})

test('a code that was read from a text is a code of the table, so that is no gap', () => {
  expect(
    messages(`
# facts.yaml
display:
  ask: What does the display say?
  text:
    code: { any code: codes }
shown:
  ask: Which error is it?
  table: codes
  keys: [code]
  read from: [display]
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      code: go error
      otherwise: escalate
  error:
    ask: shown
    answers:
      listed: cause reported
causes:
  reported:
    cause: "It says {shown}: {shown.name}"
    remedy: Look it up.
`),
  ).toEqual([])
})

test('unsure leaves all branches open where none is written for it, so that is no gap', () => {
  expect(
    messages(`
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
      off: go power
  power:
    ask: light
    answers:
      off: cause switch
      unsure: try-again
`),
  ).toEqual([
    'guides/dark.yaml:14:15 error invalid-target: "try-again" is not a target, expected "go STEP", "cause CAUSE", "guide GUIDE", "note NOTE" or "escalate".',
  ])
  expect(
    messages(`
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
      off: go power
  power:
    ask: light
    answers:
      off: cause switch
      unsure: escalate
`),
  ).toEqual([])
})

test('what follows from a mistake is not told again', () => {
  expect(
    messages(`
# guides/dark.yaml
steps:
  start:
    ask: wait
    answers:
      over 10 s: escalate
      over 1 min: go power
      otherwise: cause cable
  power:
    ask: light
    answers:
      on: go fuses
      otherwise: escalate
  fuses:
    try: [fuse]
`),
  ).toEqual([
    'guides/dark.yaml:8:7 warning never-reached: "over 1 min" is never taken: "over 10 s" above takes all of it.',
  ])
})

test('a column of a code that the table does not hold is a hole, a code that it holds is none', () => {
  expect(
    messages(`
# guides/error.yaml
steps:
  start:
    ask: error
    answers:
      E1: cause reported
      otherwise: cause reported
causes:
  reported:
    cause: "It reports {error}: {error.name}"
    remedy: "{error.meaning}: look it up."
`),
  ).toEqual([
    'guides/error.yaml:10:3 warning hole-in-text: "reported" shows {error.name} also for a code that the table does not hold. error: a code that is not in the table',
  ])
})

test('a fact that is asked on one of two ways to a text is a hole in it', () => {
  expect(
    messages(`
# guides/error.yaml
steps:
  start:
    ask: light
    answers:
      on: go error
      otherwise: note shown
  error:
    ask: error
    answers:
      otherwise: note shown
notes:
  shown: The display showed {error}.
`),
  ).toEqual([
    'guides/error.yaml:14:3 warning hole-in-text: "shown" shows {error}, but "error" is not asked on every way to it. light: It blinks',
  ])
})

test('a decision whose rows are too tangled is told, and nothing else is said of it', () => {
  const random = randomFrom(1)
  const inputs = Array.from({ length: 24 }, (_, index) => `q${index}`)
  const facts = inputs.map((id) => `${id}: { ask: "${id}?", number: {} }\n`).join('')
  const rows = Array.from({ length: 80 }, (_, row) => {
    const cells = inputs.map(() => (random.chance(0.7) ? 'any' : `exactly ${random.below(2)}`))
    return `    - [${cells.join(', ')}, ${row % 2 === 0 ? 'yes' : 'no'}]\n`
  })
  const found = messages(`
# facts.yaml
${facts}tangled:
  decide: [${inputs.join(', ')}]
  rows:
${rows.join('')}  otherwise: no
# guides/tangled.yaml
steps:
  start:
    ask: tangled
    answers:
      yes: cause busy
      no: cause cable
`)
  expect(found).toEqual([
    'facts.yaml:35:1 warning not-fully-checked: The rows of "tangled" are not fully checked: they depend on each other in too many ways. [decide it in two steps]',
  ])
})

test('a comment silences the next line that is no comment, for one code each', () => {
  expect(
    messages(`
# guides/dark.yaml
steps:
  # unstuck-ignore gap: the light is never off
  # unstuck-ignore same-answers: asked for the record

  # The light is on the left.
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause cable
`),
  ).toEqual([])
})

test('an ignore with a mistyped code silences nothing, and says what was meant', () => {
  expect(
    messages(`
# guides/dark.yaml
steps:
  # unstuck-ignore gpa: the light is never off
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
`),
  ).toEqual([
    'guides/dark.yaml:4:3 warning unused-ignore: There is no "gpa" on the next line to silence. [did you mean "gap"?]',
    'guides/dark.yaml:5:3 error gap: The step "start" has no answer for "off". [add it, or "otherwise" for all that is left] light: It is off',
  ])
})

test('a guide that did not change is not looked at again', () => {
  const example = `
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
`
  const memory = new Map<string, readonly Diagnostic[]>()
  const authored = readKnowledgeBase(exampleSources(example))
  const first = lint(authored, { today, memory })
  expect(first.map(({ code }) => code)).toEqual(['gap'])
  const known = [...memory.values()]
  expect(lint(readKnowledgeBase(exampleSources(example)), { today, memory })).toEqual(first)
  expect([...memory.values()]).toEqual(known)
  // Facts belong to every guide: with another choice each is looked at anew.
  const more = exampleSources(example).map(({ path, text }) => ({
    path,
    text: text.replace('off: It is off', 'off: It is off, dim: It is dim'),
  }))
  expect(lint(readKnowledgeBase(more), { today, memory }).map(({ code }) => code)).toEqual([
    'gap',
    'gap',
  ])
})

test('a guide with a mistake that tells what was meant is looked at as it was meant', () => {
  expect(
    messages(`
# guides/dark.yaml
steps:
  start:
    ask: lihgt
    answers:
      on: cause cable
`),
  ).toEqual([
    'guides/dark.yaml:4:3 error gap: The step "start" has no answer for "blinks" or "off". [add it, or "otherwise" for all that is left] light: It blinks',
    'guides/dark.yaml:5:10 error unknown-fact: Unknown fact "lihgt", expected "light", "wait" or "error". [did you mean "light"?]',
  ])
})

const unread = `
# guides/broken.yaml
steps:
  start:
    ask: something
    answers:
      on: cause cable
`
const gappy = `
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
`
const gapOfDark =
  'guides/dark.yaml:4:3 error gap: The step "start" has no answer for "off". [add it, or "otherwise" for all that is left] light: It is off'

test('guides that can be read are looked at beside one that cannot', () => {
  expect(messages(`${gappy}${unread}`)).toEqual([
    'guides/broken.yaml:5:10 error unknown-fact: Unknown fact "something", expected "light", "wait" or "error".',
    gapOfDark,
  ])
})

test('while something cannot be read nothing is called unused, and no comment needless', () => {
  const facts = `
# facts.yaml
room: { ask: Which room?, yes-no: {} }
`
  const silenced = gappy.replace('  start:', '  # unstuck-ignore loop: none\n  start:')
  expect(messages(`${silenced}${facts}${unread}`).map((told) => told.split(' ')[2])).toEqual([
    'unknown-fact:',
    'gap:',
  ])
  expect(messages(`${silenced}${facts}`).map((told) => told.split(' ')[2])).toEqual([
    'unused-fact:',
    'unused-ignore:',
    'gap:',
  ])
})

test('a comment silences what is found beside mistakes, but not the mistakes', () => {
  const silenced = gappy.replace('  start:', '  # unstuck-ignore gap: never off\n  start:')
  const kept = unread.replace('    ask:', '    # unstuck-ignore unknown-fact: later\n    ask:')
  expect(messages(`${silenced}${kept}`)).toEqual([
    'guides/broken.yaml:6:10 error unknown-fact: Unknown fact "something", expected "light", "wait" or "error".',
  ])
})

test('an answer that is gone and what only it led to are one mistake', () => {
  const authored = readKnowledgeBase(
    exampleSources(`
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
  power:
    try: [switch]
`),
  )
  const [found, ...others] = lint(authored, { today })
  expect(others).toEqual([])
  expect(found?.code).toBe('gap')
  expect(found?.also?.map(({ message }) => message)).toEqual([
    'Perhaps it should lead here. Nothing leads to the step "power".',
  ])
})

test('more that nothing leads to than answers are missing is told of each', () => {
  expect(
    messages(`
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
  power:
    try: [switch]
  again:
    try: [fuse]
`).map((told) => told.split(' ')[2]),
  ).toEqual(['gap:', 'unreachable-step:', 'unreachable-step:'])
})

test('what a fact was decided from is known to the texts behind it', () => {
  expect(
    messages(`
# facts.yaml
is-slow:
  decide: [light, wait]
  rows:
    - [on, over 10 s, yes]
  otherwise: no
# guides/slow.yaml
steps:
  start:
    ask: is-slow
    answers:
      yes: note waited
      no: escalate
notes:
  waited: It took {wait}.
`),
  ).toEqual([])
})

test('a guide that is gone is told where guides lead to it, not in tables too', () => {
  expect(
    messages(`
# tables/codes.csv
code,name,meaning,guide
E1,No paper,The tray is empty,empty
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      on: guide empty
      otherwise: escalate
`),
  ).toEqual([
    'guides/dark.yaml:7:17 error unknown-guide: Unknown guide "empty", expected "base" or "dark".',
  ])
})

test('what rests on a fact that cannot be read is not looked at', () => {
  expect(
    messages(`
# facts.yaml
bulb:
  ask: Which bulb?
  choises:
    old: An old one
    new: A new one
  whatever: yes
is-old:
  decide: [bulb]
  rows:
    - [old, yes]
  otherwise: no
# guides/bulb.yaml
steps:
  start:
    ask: is-old
    answers:
      yes: cause cable
${gappy}`),
  ).toEqual([
    'facts.yaml:13:3 error unknown-key: Unknown key "choises" in a fact, expected "ask", "where", "source", "choices", "yes-no", "number", "duration", "text", "table", "decide", "keys", "by" (and 3 more). [did you mean "choices"?]',
    'facts.yaml:16:3 error unknown-key: Unknown key "whatever" in a fact, expected "ask", "where", "source", "choices", "yes-no", "number", "duration", "text", "table", "decide", "keys", "by" (and 3 more).',
    gapOfDark,
  ])
})

function messages(example: string): readonly string[] {
  const authored = readKnowledgeBase(exampleSources(example))
  return lint(authored, { today }).map((diagnostic) => {
    const { code, severity, message, suggestion, witness, span } = diagnostic
    const source = authored.sources.get(span.path)
    if (!source) throw new Error(`No source "${span.path}".`)
    const { line, column } = placeOf(source, span.start)
    const rest = [suggestion && `[${suggestion}]`, witness?.join('; ')].filter(Boolean)
    return [`${span.path}:${line}:${column} ${severity} ${code}: ${message}`, ...rest].join(' ')
  })
}
