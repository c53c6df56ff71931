import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Outcome } from '../knowledge/scenario.ts'
import type { GuideId } from '../knowledge/target.ts'
import { type Chain, chainsTo, emptyChain, extend } from './chain.ts'
import type { CompiledGuide } from './compiled-guide.ts'
import { type Conclusion, nameOfConclusion } from './conclusion.ts'
import type { Demand, GuideRun } from './guide-run.ts'
import type { Known } from './known.ts'
import type { Reach } from './rule.ts'

/** A demand and the chain that leads to it. */
export interface Waiting {
  readonly guide: GuideId
  readonly demand: Demand
  readonly chain: Chain
}

/** A conclusion and the best chain that leads to it. */
export interface Arrival {
  readonly conclusion: Conclusion
  readonly chain: Chain
}

/** Everything that the answers leave open, in the order it was met. */
export interface Frontier {
  readonly waiting: readonly Waiting[]
  readonly arrivals: readonly Arrival[]
  /** Causes, as `guide/cause`, whose reported outcome was looked at. */
  readonly usedOutcomes: ReadonlySet<string>
}

export interface ExploreInput {
  readonly knowledge: KnowledgeBase
  readonly guideOf: (guide: GuideId) => CompiledGuide
  readonly known: Known
  readonly outcomes: ReadonlyMap<string, Outcome>
  readonly passChecks: boolean
}

/** A guide to enter: the guides passed on the way to it (itself not among them), and the rules. */
interface Entry {
  readonly guide: GuideId
  readonly trail: readonly GuideId[]
  readonly chain: Chain
  readonly open: boolean
}

/** Runs the engines guide by guide, along every jump that is open. */
export async function explore(start: GuideId, input: ExploreInput): Promise<Frontier> {
  const waiting = new Map<string, Waiting>()
  const arrivals = new Map<string, Arrival>()
  const usedOutcomes = new Set<string>()
  const runs = new Map<GuideId, GuideRun>()
  // What a jump leads to depends only on the guide and on those that were passed before it.
  const entered = new Map<string, number>()
  const queue: Entry[] = [{ guide: start, trail: [], chain: emptyChain, open: input.passChecks }]

  const arrive = (conclusion: Conclusion, chain: Chain) => {
    const name = nameOfConclusion(conclusion, input.knowledge)
    const known = arrivals.get(name)
    if (!known || chain.definite > known.chain.definite) arrivals.set(name, { conclusion, chain })
    if (conclusion.kind !== 'cause') return
    const cause = `${conclusion.guide}/${conclusion.cause}`
    if (input.outcomes.has(cause)) usedOutcomes.add(cause)
  }

  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const { guide } = entry
    const trail = [...entry.trail, guide]
    const key = [guide, ...[...entry.trail].sort()].join(' ')
    const best = entered.get(key)
    if (best !== undefined && best >= entry.chain.definite) continue
    entered.set(key, entry.chain.definite)

    const { rules, engine } = input.guideOf(guide)
    const { known, outcomes, passChecks } = input
    const run =
      runs.get(guide) ?? (await engine.run({ known, outcomes, open: entry.open, passChecks }))
    runs.set(guide, run)
    const chains = chainsTo(guide, rules.start, entry.chain, run.fired)

    for (const demand of run.demands.toSorted((a, b) => a.place.written - b.place.written)) {
      const name = `${guide}/${demand.place.place}`
      const chain = chains.get(demand.place.place) ?? emptyChain
      const other = waiting.get(name)
      if (!other || chain.definite > other.chain.definite)
        waiting.set(name, { guide, demand, chain })
    }
    for (const place of run.gaps) {
      const waiting = rules.places.get(place)?.waiting
      const asked = waiting?.kind === 'question' ? { asked: waiting.fact } : {}
      const chain = chains.get(place) ?? emptyChain
      arrive({ kind: 'escalation', guide, reason: 'gap', ...asked }, chain)
    }
    const open = entry.open || run.fired.some((fired) => fired.open)
    // Whatever equals in everything else comes in written order, not in that of firing.
    for (const fired of run.fired.toSorted((a, b) => a.rule.order - b.rule.order)) {
      const chain = extend(chains.get(fired.rule.place) ?? emptyChain, { ...fired, guide })
      const { reach, condition } = fired.rule
      if (condition.kind === 'outcome' && fired.outcome) usedOutcomes.add(condition.cause)
      if (reach.kind === 'guide') {
        if (trail.includes(reach.guide)) {
          arrive({ kind: 'escalation', guide, reason: 'again', again: reach.guide }, chain)
        } else {
          queue.push({ guide: reach.guide, trail, chain, open })
        }
        continue
      }
      const conclusion = conclusionOf(guide, reach)
      if (conclusion) arrive(conclusion, chain)
    }
  }
  return { waiting: [...waiting.values()], arrivals: [...arrivals.values()], usedOutcomes }
}

function conclusionOf(guide: GuideId, reach: Reach): Conclusion | undefined {
  switch (reach.kind) {
    case 'place':
    case 'guide':
      return undefined
    case 'cause':
      return { kind: 'cause', guide, cause: reach.cause }
    case 'note':
      return { kind: 'note', guide, note: reach.note }
    case 'information':
    case 'unanswered':
      return { kind: reach.kind, guide }
    case 'escalate':
      return { kind: 'escalation', guide, reason: 'written' }
    default:
      return reach satisfies never
  }
}
