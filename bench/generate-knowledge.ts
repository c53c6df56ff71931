import type { Source } from '../src/text/source.ts'

/** A knowledge base of many guides without a finding: facts shared by all, guides of ten steps and a list of checks. */
export function generateKnowledge(guides: number): readonly Source[] {
  const facts = Math.max(10, Math.ceil(guides / 10))
  return [
    { path: 'knowledge-base.yaml', text: knowledgeBase },
    { path: 'facts.yaml', text: factsText(facts) },
    { path: 'tables/codes.csv', text: tableText(500) },
    ...Array.from({ length: guides }, (_, index) => ({
      path: `guides/problem-${index}.yaml`,
      text: guideText(index, facts, guides),
    })),
  ]
}

const knowledgeBase = `name: Machines
about: Why a machine does not do what it should.
escalation: Call the workshop with the machine's number and the error it shows.
sources:
  manual: { title: The manual, url: "https://example.com/manual", read: 2026-03-01 }
`

function factsText(count: number): string {
  const shared = `error:
  ask: Which error does the display show?
  where: The second line of the display.
  table: codes
  keys: [code]
  read from: [display]
display:
  ask: What does the display say?
  where: Copy both lines.
  text:
    hot: { contains: [too hot, overheated], example: Too hot }
    empty: { is: nothing, example: nothing }
    error: { any code: codes, example: "E0100" }
`
  const facts = Array.from({ length: count }, (_, index) => {
    switch (index % 3) {
      case 0:
        return `state-${index}:
  ask: What state is part ${index} in?
  where: Open the lid and look behind cover ${index}.
  choices:
    good: { label: It is as it should be, matches: [fine, as it should] }
    worn: { label: It is worn, matches: [worn out, thin] }
    broken: { label: It is broken, matches: [snapped, in two] }
`
      case 1:
        return `heard-${index}:
  ask: Do you hear noise ${index}?
  yes-no: {}
`
      default:
        return `took-${index}:
  ask: How long does run ${index} take?
  where: The log has both times.
  duration: {}
`
    }
  })
  return shared + facts.join('')
}

function tableText(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, index) =>
      `E${String(index + 100).padStart(4, '0')},Part ${index} failed,Change part ${index}.`,
  )
  return `code,meaning,fix\n${lines.join('\n')}\n`
}

/** About sixty lines. */
function guideText(index: number, facts: number, guides: number): string {
  const fact = (offset: number) => (index * 7 + offset * 3) % facts
  const state = (offset: number) => fact(offset) - (fact(offset) % 3)
  const heard = (offset: number) => `heard-${Math.min(state(offset) + 1, facts - (facts % 3) - 2)}`
  const took = (offset: number) => `took-${Math.min(state(offset) + 2, facts - (facts % 3) - 1)}`
  const step = (number: number) => `  step-${number}:
    ask: state-${state(number)}
    answers:
      good: go step-${number + 1}
      worn: cause cause-${number % 5}
      broken: cause cause-${(number + 1) % 5}
      unsure: go checks
`
  const cause = (number: number) => `  cause-${number}:
    cause: Part ${number} of machine ${index} is at fault.
    check: Turn the machine off and look at part ${number}. Is it loose?
    remedy: |
      1. Open the cover of part ${number}.
      2. Take the part out and put in a new one.
    likelihood: ${['rare', 'common', 'usual'][number % 3]}
    effort: ${['low', 'medium', 'high'][number % 3]}
`
  return `title: Machine ${index} does not start
aliases: [machine ${index} stands still, machine ${index} is dead]
tags: [machines]
source: manual
steps:
  start:
    say: Look at machine ${index} first.
    ask: display
    answers:
      hot: cause cause-0
      error: go error
      otherwise: go step-1
  error:
    ask: error
    answers:
      E0${100 + (index % 400)}: cause cause-1
      listed: cause known
      otherwise: go step-1
${[1, 2, 3].map(step).join('')}  step-4:
    ask: ${took(5)}
    answers:
      over 5 min: cause cause-2
      10 s or less: go step-5
      otherwise: cause cause-3
  step-5:
    ask: ${heard(6)}
    answers:
      yes: cause cause-4
      no: ${index + 1 < guides ? `guide problem-${index + 1}` : 'escalate'}
  checks:
    try: [cause-0, cause-1, cause-2, cause-3, cause-4]
    otherwise: escalate
causes:
${[0, 1, 2, 3, 4].map(cause).join('')}  known:
    cause: "The machine reports {error}: {error.meaning}"
    remedy: "{error.fix}"
`
}
