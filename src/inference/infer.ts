import type { FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Outcome } from '../knowledge/scenario.ts'
import type { GuideId } from '../knowledge/target.ts'
import { linksOf } from './chain.ts'
import { type CompiledGuide, compiledGuide } from './compiled-guide.ts'
import { type Arrival, explore, type Frontier, type Waiting } from './explore.ts'
import type { Inferred, InferredQuestion } from './inferred.ts'
import { type Known, know } from './known.ts'
import { rankCandidates } from './rank-candidates.ts'

/** What is given of a case: raw texts by fact, outcomes by `guide/cause`. */
export interface Given {
  readonly guide: GuideId
  readonly answers: ReadonlyMap<FactId, string>
  readonly outcomes: ReadonlyMap<string, Outcome>
}

export interface InferOptions {
  /** Ask nothing more: whatever is not known is unsure. */
  readonly enough?: boolean
  /** Other rules than the guide's own. */
  readonly guideOf?: (guide: GuideId) => CompiledGuide
}

/** From answers to the next question or the conclusion, with the rules that led there. */
export async function infer(
  knowledge: KnowledgeBase,
  given: Given,
  options: InferOptions = {},
): Promise<Inferred> {
  const { enough = false, guideOf = (id: GuideId) => compiledGuide(knowledge, id) } = options
  const known = know(knowledge, given.answers, enough)
  const run = (passChecks: boolean) =>
    explore(given.guide, { knowledge, guideOf, known, outcomes: given.outcomes, passChecks })

  const frontier = await run(enough)
  const played = settle(frontier, knowledge, given, known, guideOf)
  if (played) return played
  // Several ways are open, and a list of checks is one of them: its causes join the candidates.
  const opened = settle(await run(true), knowledge, given, known, guideOf)
  if (!opened) throw new Error('An open check was still waiting.')
  return opened
}

type Common = Pick<Inferred, 'known' | 'usedOutcomes'>

/** Undefined where a check waits beside other open ways. */
function settle(
  frontier: Frontier,
  knowledge: KnowledgeBase,
  given: Given,
  known: Known,
  guideOf: (guide: GuideId) => CompiledGuide,
): Inferred | undefined {
  const { waiting } = frontier
  const arrivals = frontier.arrivals.filter((arrival) => outcomeOf(arrival, given) !== 'not-fixed')
  const fixed = arrivals.find((arrival) => outcomeOf(arrival, given) === 'fixed')
  const common = { known, usedOutcomes: frontier.usedOutcomes }
  if (fixed) return conclude(fixed, common, true)

  const [first] = waiting
  if (first?.demand.kind === 'outcome' && waiting.length + arrivals.length === 1) {
    const { demand, guide, chain } = first
    return {
      kind: 'check',
      guide,
      place: demand.place,
      cause: demand.cause,
      chain: linksOf(chain),
      ...common,
    }
  }
  if (waiting.some(({ demand }) => demand.kind === 'outcome')) return undefined
  const question = chooseQuestion(waiting, waiting.length + arrivals.length, common, guideOf)
  if (question) return question

  const ranked = rankCandidates(arrivals, knowledge)
  const [best] = ranked
  if (!best) return refused(frontier, given, common)
  if (ranked.length === 1) return conclude(best, common, false)
  return {
    kind: 'undecided',
    candidates: ranked.map(({ conclusion, chain }) => ({ conclusion, chain: linksOf(chain) })),
    chain: linksOf(best.chain),
    ...common,
  }
}

/** The fact that most open places wait for; among equals the one met first. */
function chooseQuestion(
  waiting: readonly Waiting[],
  open: number,
  common: Common,
  guideOf: (guide: GuideId) => CompiledGuide,
): InferredQuestion | undefined {
  const byFact = new Map<FactId, Waiting[]>()
  for (const one of waiting) {
    if (one.demand.kind !== 'fact') continue
    const { fact } = one.demand.needed
    byFact.set(fact, [...(byFact.get(fact) ?? []), one])
  }
  let most: readonly Waiting[] = []
  for (const group of byFact.values()) if (group.length > most.length) most = group
  const [first] = most
  if (first?.demand.kind !== 'fact') return undefined
  const { demand, guide, chain } = first
  return {
    kind: 'question',
    guide,
    place: demand.place,
    asked: demand.asked,
    needed: demand.needed,
    waiting: guideOf(guide).rules.rulesAt.get(demand.place.place) ?? [],
    open,
    chain: linksOf(chain),
    ...common,
  }
}

/** Every conclusion was tried and did not help: the escalation of the guide that came nearest. */
function refused(frontier: Frontier, given: Given, common: Common): Inferred {
  const last = frontier.arrivals.at(-1)
  return {
    kind: 'conclusion',
    conclusion: {
      kind: 'escalation',
      guide: last?.conclusion.guide ?? given.guide,
      reason: 'refused',
    },
    fixed: false,
    chain: last ? linksOf(last.chain) : [],
    ...common,
  }
}

function conclude({ conclusion, chain }: Arrival, common: Common, fixed: boolean): Inferred {
  return { kind: 'conclusion', conclusion, fixed, chain: linksOf(chain), ...common }
}

function outcomeOf({ conclusion }: Arrival, given: Given): Outcome | undefined {
  if (conclusion.kind !== 'cause') return undefined
  return given.outcomes.get(`${conclusion.guide}/${conclusion.cause}`)
}
