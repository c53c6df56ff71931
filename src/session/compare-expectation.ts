import type { Inferred } from '../inference/inferred.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { Scenario } from '../knowledge/scenario.ts'
import { normalise } from '../text/normalise.ts'
import type { View } from './view.ts'

/** How a scenario ended. */
export interface Ending {
  readonly view: View
  readonly inferred: Inferred
  readonly asked: readonly FactId[]
}

/** The first difference between what is expected and what came, a sentence; undefined where all fits. */
export function compareExpectation(scenario: Scenario, ending: Ending): string | undefined {
  const { expect } = scenario
  const { view, inferred, asked } = ending
  const got = describeEnding(ending)
  const differs = (wanted: string) => `expected ${wanted}, got ${got}`
  const concluded = causeOf(inferred)

  if (expect.cause !== undefined && !names(expect.cause, concluded)) {
    return differs(`the cause ${expect.cause}`)
  }
  if (
    expect.fixedBy !== undefined &&
    !(view.kind === 'conclusion' && view.fixed && names(expect.fixedBy, concluded))
  ) {
    return differs(`to be fixed by ${expect.fixedBy}`)
  }
  if (expect.answer !== undefined) {
    const guide = expect.answer === 'true' ? view.guide : expect.answer
    if (view.kind !== 'answer' || view.note !== undefined || view.guide !== guide) {
      return differs(expect.answer === 'true' ? 'an answer' : `the answer of ${guide}`)
    }
  }
  if (expect.note !== undefined && !(view.kind === 'answer' && view.note === expect.note)) {
    return differs(`the note ${expect.note}`)
  }
  if (expect.escalation !== undefined) {
    if (view.kind !== 'escalation') return differs('an escalation')
    const words = normalise(expect.escalation)
    const said = normalise(`${view.reason} ${view.text}`)
    if (words !== 'true' && !said.includes(words))
      return differs(`an escalation that says "${expect.escalation}"`)
  }
  if (expect.undecided !== undefined) {
    if (view.kind !== 'undecided')
      return differs(`undecided between ${expect.undecided.join(', ')}`)
    const causes = view.candidates.flatMap(({ cause }) => cause ?? [])
    const missing = expect.undecided.filter((name) => !causes.some((cause) => names(name, cause)))
    const extra = causes.filter(
      (cause) => !(expect.undecided ?? []).some((name) => names(name, cause)),
    )
    if (missing.length + extra.length > 0)
      return differs(`undecided between ${expect.undecided.join(', ')}`)
  }
  if (expect.asks !== undefined && !(view.kind === 'question' && view.fact === expect.asks)) {
    return differs(`to be asked ${expect.asks}`)
  }
  if (expect.asked !== undefined && expect.asked.join(' ') !== asked.join(' ')) {
    const list = (facts: readonly FactId[]) => facts.join(', ') || 'nothing'
    return `expected to be asked ${list(expect.asked)}, was asked ${list(asked)}`
  }
  if (expect.guide !== undefined && view.guide !== expect.guide) {
    return `expected to be in the guide ${expect.guide}, is in ${view.guide}`
  }
  return undefined
}

/** A cause may be named alone or with its guide. */
function names(name: string, cause: string | undefined): boolean {
  if (cause === undefined) return false
  return name === cause || name === cause.slice(cause.indexOf('/') + 1)
}

function causeOf(inferred: Inferred): string | undefined {
  if (inferred.kind !== 'conclusion' || inferred.conclusion.kind !== 'cause') return undefined
  return `${inferred.conclusion.guide}/${inferred.conclusion.cause}`
}

function describeEnding({ view, inferred }: Ending): string {
  switch (view.kind) {
    case 'question':
      return `the question ${view.fact} (${view.guide}/${view.step})`
    case 'check':
      return `the check ${view.cause}`
    case 'conclusion':
      return view.fixed ? `fixed by ${view.cause}` : `the cause ${view.cause}`
    case 'answer':
      return view.note === undefined
        ? `the answer of ${view.guide}`
        : `the note ${view.note} of ${view.guide}`
    case 'undecided':
      return `undecided between ${view.candidates.map(({ kind, cause }) => cause ?? kind).join(', ')}`
    case 'escalation': {
      const cause = causeOf(inferred)
      return `${cause === undefined ? 'an escalation' : `the cause ${cause} without a remedy`}: ${view.reason}`
    }
    default:
      return view satisfies never
  }
}
