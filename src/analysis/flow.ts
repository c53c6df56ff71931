import type { FactId } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { Step } from '../knowledge/step.ts'
import type { GuideId, StepId, Target } from '../knowledge/target.ts'
import type { Span } from '../text/span.ts'
import type { Arrival, Passage } from './arrival.ts'
import { ANYTHING, type Box } from './box.ts'
import { type Domains, domainsOf } from './domains.ts'
import { knownAfter } from './known-after.ts'
import { liveFacts } from './live-facts.ts'
import { mentionsOf } from './mentions.ts'
import { type Gap, passagesFrom } from './passages-from.ts'
import { settle } from './settle.ts'
import { stepOrder } from './step-order.ts'
import { trackedFacts } from './tracked-facts.ts'

/** What comes to a step and how it goes on. */
export interface StepFlow {
  readonly step: Step
  readonly arrivals: readonly Arrival[]
  /** By the index of the branch; a `try` has one list. */
  readonly passages: readonly (readonly Passage[])[]
  /** Answers that no branch takes. */
  readonly gaps: readonly Gap[]
}

/** Cases that leave a guide for another one. */
export interface Exit {
  readonly to: GuideId
  /** The place of the jump. */
  readonly span: Span
  readonly passage: Passage
  /** What the facts may be that are kept. */
  readonly box: Box
}

/** Every case pushed through a guide from its start. */
export interface Flow {
  readonly guide: Guide
  readonly domains: Domains
  /** Each step before those it leads to; steps that nothing leads to are absent. */
  readonly steps: ReadonlyMap<StepId, StepFlow>
  readonly exits: readonly Exit[]
  /** The facts that more than one step looks at. */
  readonly tracked: ReadonlySet<FactId>
  readonly budget: number
  /** False where the budget ran out, so that more cases may be told to arrive than do. */
  readonly exact: boolean
}

export interface FlowOptions {
  readonly domains: Domains
  /** More arrivals than this at one step are joined to one. */
  readonly budget: number
  /** Without an `unsure` branch, unsure leaves every branch open: whether that is followed. */
  readonly openly: boolean
  /** Facts that matter after the guide was left, too. */
  readonly kept?: ReadonlySet<FactId>
}

/** What the steps of one guide are walked with. */
export interface StepOptions extends FlowOptions {
  /** Facts that texts show: that they were asked is kept, even where they may be anything. */
  readonly mentioned: ReadonlySet<FactId>
  /** Whether it is kept what a fact may be; if not, nothing else looks at it. */
  readonly isKept: (fact: FactId) => boolean
  /** Whether all cases of a decision are told apart, or one of each outcome will do, or as inputs are kept. */
  readonly decisions: 'apart' | 'by outcome' | 'as kept'
}

export const BUDGET = 128

/** A guide with more arrivals than this altogether is gone through less closely from there on. */
const MOST_WORK = 4_000
const LEAST_BUDGET = 4

/** The flow through one guide, as fine as its own keys. */
export function flowOf(guide: Guide, knowledge: Domains['knowledge']): Flow {
  return flowThrough(guide, {
    domains: domainsOf([guide], knowledge),
    budget: BUDGET,
    openly: true,
  })
}

/** The same flow without the ways that are only open because something is unsure. */
export function withoutOpenWays({ guide, domains, budget }: Flow): Flow {
  return flowThrough(guide, { domains, budget, openly: false })
}

/** Pushes every case from the start of a guide to its ends. */
export function flowThrough(guide: Guide, given: FlowOptions): Flow {
  const { domains, budget } = given
  const { body } = guide
  const steps = new Map<StepId, StepFlow>()
  const exits: Exit[] = []
  const tracked = trackedFacts([guide], domains.knowledge)
  if (body.kind !== 'steps') return { guide, domains, steps, exits, tracked, budget, exact: true }
  const mentioned = mentionsOf(guide).facts
  const kept = new Set([...mentioned, ...(given.kept ?? [])])
  const isKept = (fact: FactId) => tracked.has(fact) || kept.has(fact)
  const options: StepOptions = { ...given, mentioned, isKept, decisions: 'as kept' }
  const order = stepOrder(body.start, body.steps)
  const isLive = liveFacts(order, tracked, domains.knowledge)
  const all = (fact: FactId) => domains.of(fact).all
  const arriving = new Map<StepId, Arrival[]>([[body.start, [{ box: ANYTHING, known: new Set() }]]])
  let exact = true

  const project = (box: Box, target: Target): Box => {
    if (box.size === 0) return box
    const facts = [...box].filter(
      ([fact]) => kept.has(fact) || (target.kind === 'go' && isLive(fact, target.step)),
    )
    return facts.length === box.size ? box : new Map(facts)
  }

  const push = (passage: Passage, narrowed: Box, target: Target): void => {
    const box = project(narrowed, target)
    if (target.kind === 'guide') {
      exits.push({ to: target.guide, span: spanOfTarget(passage), passage, box })
    }
    if (target.kind !== 'go') return
    const arrival: Arrival = { box, known: knownAfter(passage, mentioned, domains), from: passage }
    const there = arriving.get(target.step)
    if (there) there.push(arrival)
    else arriving.set(target.step, [arrival])
  }

  let work = 0
  for (const step of order) {
    const most = work > MOST_WORK ? LEAST_BUDGET : budget
    const { arrivals, onward } = settle(arriving.get(step.id) ?? [], all, most)
    work += arrivals.length
    arriving.delete(step.id)
    const passing = passagesFrom(step, arrivals, options)
    steps.set(step.id, { step, arrivals, passages: passing.passages, gaps: passing.gaps })
    const leaving = onward === arrivals ? passing : passagesFrom(step, onward, options)
    if (leaving !== passing || leaving.guessed) exact = false
    for (const { passage, box, target } of leaving.pushes) push(passage, box, target)
  }
  return { guide, domains, steps, exits, tracked, budget, exact }
}

function spanOfTarget({ step, asked }: Passage): Span {
  if (asked) return asked.branch.targetSpan
  return (step.kind === 'try' ? step.otherwiseSpan : undefined) ?? step.span
}
