import { scenarioName } from './scenario-name.ts'
import type { View } from './view.ts'

/** A consultation as a scenario, YAML ready for the test file of its first guide. Without a name it is called by its end. */
export function scenarioOf(view: View, name = scenarioName(view)): string {
  const lines = [`- name: ${quoted(name)}`]
  const given = view.session.answers.flatMap((answer) =>
    'fact' in answer ? [`${quoted(answer.fact)}: ${quoted(answer.text)}`] : [],
  )
  if (given.length > 0) lines.push('  given:', ...given.map((line) => `    ${line}`))
  const tried = view.session.answers.flatMap((answer) =>
    'cause' in answer ? [`${quoted(answer.cause)}: ${answer.outcome}`] : [],
  )
  if (tried.length > 0) lines.push('  tried:', ...tried.map((line) => `    ${line}`))
  lines.push('  expect:', ...expectationOf(view).map((line) => `    ${line}`))
  return `${lines.join('\n')}\n`
}

function expectationOf(view: View): readonly string[] {
  switch (view.kind) {
    case 'question':
      return [`asks: ${quoted(view.fact)}`]
    case 'check':
      return [`guide: ${quoted(view.guide)}`]
    case 'conclusion':
      return [`${view.fixed ? 'fixed by' : 'cause'}: ${quoted(view.cause)}`]
    case 'answer':
      return view.note === undefined
        ? [`answer: ${quoted(view.guide)}`]
        : [`note: ${quoted(view.note)}`, `guide: ${quoted(view.guide)}`]
    case 'undecided':
      return [
        `undecided: [${view.candidates.flatMap(({ cause }) => (cause ? [quoted(cause)] : [])).join(', ')}]`,
      ]
    case 'escalation':
      return ['escalation: true', `guide: ${quoted(view.guide)}`]
    default:
      return view satisfies never
  }
}

/** Plain where YAML takes it as written, else in double quotes, whose escapes YAML shares with JSON. */
function quoted(text: string): string {
  return /^[A-Za-z][A-Za-z0-9 _./-]*$/.test(text) && text.trim() === text
    ? text
    : JSON.stringify(text)
}
