import type { Expectation, Scenario } from '../../knowledge/scenario.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { ScenarioDocument, ScenariosDocument } from '../documents/scenarios-document.ts'
import { didYouMean } from '../shape/did-you-mean.ts'
import { mistake } from '../shape/mistake.ts'
import type { Known } from './known.ts'
import { linkExpectation } from './link-expectation.ts'
import { linkOwned } from './link-owned.ts'
import { resolve } from './resolve.ts'

/** The scenarios of a file, without those that hold a mistake. */
export function linkScenarios(
  document: ScenariosDocument,
  known: Known,
  found: Diagnostic[],
): readonly Scenario[] {
  const { path, guide, scenarios } = document
  if (!known.guides.members.has(guide)) {
    if (known.guides.elsewhere?.names.has(guide)) known.guides.elsewhere.met.add(guide)
    else if (known.guides.complete) {
      const message = `These scenarios stand beside no guide: there is no guides/${guide}.yaml.`
      const near = didYouMean(guide, known.guides.members.keys())
      found.push(mistake('scenarios-without-guide', message, { path, start: 0, end: 0 }, near))
    }
    return []
  }
  const names = new Map<string, NonNullable<ScenarioDocument['name']>>()
  return scenarios.flatMap((scenario) => {
    const { name } = scenario
    const before = name && names.get(name.value)
    if (name !== undefined && before !== undefined) {
      const message = `Two scenarios of this file are called "${name.value}".`
      const also = [{ message: 'The first one is here.', span: before.span }]
      found.push({
        ...mistake('duplicate-scenario', message, name.span, { also }),
        severity: 'warning',
      })
    } else if (name !== undefined) names.set(name.value, name)
    const mistakes: Diagnostic[] = []
    const linked = linkScenario(scenario, guide, known, mistakes)
    for (const one of mistakes) found.push(one)
    return mistakes.length === 0 && name !== undefined ? [{ ...linked, name: name.value }] : []
  })
}

function linkScenario(
  { given, tried, ticket, expect, span, expectSpan }: ScenarioDocument,
  guide: string,
  known: Known,
  found: Diagnostic[],
): Omit<Scenario, 'name'> {
  const facts = new Map<string, string>()
  for (const { fact, text } of given) {
    const name = resolve(fact, known.facts, found)?.name
    if (name !== undefined && !facts.has(name)) facts.set(name, text.value)
  }
  const outcomes = new Map<
    string,
    Scenario['tried'] extends ReadonlyMap<string, infer O> ? O : never
  >()
  for (const { cause, outcome } of tried) {
    const name = linkOwned('causes', cause, [guide], known, found)
    if (name !== undefined && !outcomes.has(name)) outcomes.set(name, outcome.value)
  }
  const expected: Expectation = linkExpectation(expect, guide, known, found)
  return {
    guide,
    span,
    given: facts,
    tried: outcomes,
    ...(ticket && { ticket: ticket.value }),
    expect: expected,
    expectSpan,
  }
}
