import type { Link } from '../inference/chain.ts'
import { infer } from '../inference/infer.ts'
import type { Inferred } from '../inference/inferred.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Scenario } from '../knowledge/scenario.ts'
import { answer } from './answer.ts'
import { compareExpectation } from './compare-expectation.ts'
import { consult } from './consult.ts'
import { givenOf } from './given-of.ts'
import type { Session } from './session.ts'
import { startSession } from './start.ts'
import { causeNamed } from './tried-of.ts'
import { tryCause } from './try-cause.ts'
import type { View } from './view.ts'

/** A rule that a scenario walked. */
export interface Walked {
  readonly guide: string
  readonly step: string
  /** The answer as the branch names it; `otherwise` where nothing that was tried helped. */
  readonly written: string
}

export interface ScenarioResult {
  readonly scenario: Scenario
  readonly passed: boolean
  /** The first difference, a sentence. */
  readonly difference?: string
  /** The way it took, a line a step. */
  readonly path: readonly string[]
  readonly walked: readonly Walked[]
  /** Causes that were concluded or tried, as `guide/cause`. */
  readonly causes: readonly string[]
  readonly view: View
}

export interface ScenarioOptions {
  /** Reads facts from a ticket's text; without it a scenario's ticket says nothing. */
  readonly readTicket?: (text: string) => ReadonlyMap<FactId, string>
}

/** Far more checks than any guide should have: a scenario always ends. */
const MOST_OUTCOMES = 1000

/** Plays a scenario to its end and compares that with what is expected. */
export async function runScenario(
  knowledge: KnowledgeBase,
  scenario: Scenario,
  options: ScenarioOptions = {},
): Promise<ScenarioResult> {
  let session = begin(knowledge, scenario, options)
  let view = await consult(knowledge, session)
  for (let count = 0; count < MOST_OUTCOMES; count += 1) {
    const next = report(session, view, scenario)
    if (!next) break
    session = next
    view = await consult(knowledge, session)
  }
  const inferred = await infer(knowledge, givenOf(session))
  const asked = askedOf(view, scenario)
  const difference = compareExpectation(scenario, { view, inferred, asked })
  return {
    scenario,
    passed: difference === undefined,
    ...(difference === undefined ? {} : { difference }),
    path: pathOf(view),
    walked: inferred.chain.flatMap(walkedBy),
    causes: causesOf(inferred, view),
    view,
  }
}

function begin(knowledge: KnowledgeBase, scenario: Scenario, options: ScenarioOptions): Session {
  let session = startSession(knowledge, scenario.guide)
  const read = scenario.ticket === undefined ? undefined : options.readTicket?.(scenario.ticket)
  for (const [fact, text] of read ?? []) session = answer(session, fact, text, 'ticket')
  for (const [fact, text] of scenario.given) session = answer(session, fact, text, 'given')
  for (const [name, outcome] of scenario.tried) {
    const cause = name.includes('/') ? name : `${scenario.guide}/${name}`
    // A cause of another guide is met, and then reported, on the way.
    if (causeNamed(knowledge, cause)) session = tryCause(session, cause, outcome)
  }
  return session
}

/** A check is told by its cause; only going on behind the last one is a branch of its step. */
function walkedBy({ guide, rule }: Link): readonly Walked[] {
  if (rule.condition.kind === 'answer') return [{ guide, step: rule.step, written: rule.written }]
  const behind = rule.reach.kind === 'place' ? rule.reach.step : undefined
  const helped = rule.condition.kind === 'outcome' && rule.condition.outcomes.includes('fixed')
  return helped || behind === rule.step ? [] : [{ guide, step: rule.step, written: 'otherwise' }]
}

/** Reports the outcome of the check or conclusion at hand; undefined where there is none to report. */
function report(session: Session, view: View, scenario: Scenario): Session | undefined {
  const cause = view.kind === 'check' || view.kind === 'conclusion' ? view.cause : undefined
  if (cause === undefined || view.tried.some((tried) => tried.cause === cause)) return undefined
  const outcome =
    scenario.tried.get(cause) ?? scenario.tried.get(cause.slice(cause.indexOf('/') + 1))
  if (outcome) return tryCause(session, cause, outcome)
  // A check that is not listed counts as not fixed.
  return view.kind === 'check' && scenario.expect.asks === undefined
    ? tryCause(session, cause, 'not-fixed')
    : undefined
}

/** The facts that had to be asked: those that the scenario gives and the path used, and the open question. */
function askedOf(view: View, scenario: Scenario): readonly FactId[] {
  const reasons = 'why' in view ? view.why : view.how
  const asked = reasons.map(({ fact }) => fact).filter((fact) => scenario.given.has(fact))
  return view.kind === 'question' ? [...asked, view.fact] : asked
}

function causesOf(inferred: Inferred, view: View): readonly string[] {
  const tried = view.tried.map(({ cause }) => cause)
  if (inferred.kind !== 'conclusion' || inferred.conclusion.kind !== 'cause') return tried
  return [...new Set([...tried, `${inferred.conclusion.guide}/${inferred.conclusion.cause}`])]
}

function pathOf(view: View): readonly string[] {
  const reasons = 'why' in view ? view.why : view.how
  return [
    ...reasons.map(({ guide, step, fact, label }) => `${guide}/${step}: ${fact} is ${label}`),
    ...view.tried.map(({ cause, outcome }) => `tried ${cause}: ${outcome}`),
  ]
}
