import { unwrittenTexts } from '../../authoring/unwritten-texts.ts'

/** A guide that tries two causes, and its scenarios: paths within the knowledge base and texts. It asks for no fact, so it fits any. */
export function newGuide({
  id,
  title,
  sources,
}: {
  readonly id: string
  readonly title: string
  /** The names of the sources there are. */
  readonly sources: readonly string[]
}): ReadonlyMap<string, string> {
  return new Map([
    [`guides/${id}.yaml`, guide(title, sourceLine(sources))],
    [`guides/${id}.test.yaml`, scenarios],
  ])
}

function guide(title: string, source: string): string {
  return `# yaml-language-server: $schema=../.schema/guide.schema.json
title: ${scalar(title)}
# Other ways people put it; the search finds the guide by them.
aliases: []
tags: []
${source}
# The first step is the start. Does it depend on something that can be asked? Then put a step with
# "ask" and "answers" before this one; "unstuck show" and docs/authoring.md have examples.
steps:
  checks:
    # Causes that are checked one after another, the likely and cheap ones first.
    try: [first-cause, second-cause]
    otherwise: escalate

causes:
  first-cause:
    cause: ${unwrittenTexts.firstCause}
    check: ${unwrittenTexts.firstCheck}
    remedy: |
      ${unwrittenTexts.firstRemedy.join('\n      ')}
  second-cause:
    cause: ${unwrittenTexts.secondCause}
    check: ${unwrittenTexts.secondCheck}
    remedy: ${unwrittenTexts.secondRemedy}
`
}

const scenarios = `# yaml-language-server: $schema=../.schema/scenarios.schema.json
# What should come of which answers. A check that is not under "tried" did not help.
- name: the first cause
  tried: { first-cause: fixed }
  expect: { fixed by: first-cause }
- name: the second cause
  tried: { second-cause: fixed }
  expect: { fixed by: second-cause }
- name: nothing helped
  expect: { escalation: true }
`

/** A source that nobody chose would be a false one: it is left to the writer unless there is one only. */
function sourceLine(sources: readonly string[]): string {
  const [only, ...others] = sources
  if (only === undefined) return ''
  if (others.length === 0) return `source: ${only}\n`
  return `# Where you have it from, one or more of: ${sources.join(', ')}\n# source: ${only}\n`
}

function scalar(text: string): string {
  const plain =
    /^[A-Za-z][\w ,.()'/-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text)
  return plain ? text : JSON.stringify(text)
}
