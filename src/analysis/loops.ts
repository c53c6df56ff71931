import type { FactId } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'
import type { Span } from '../text/span.ts'
import { atomAt, lowestAtom } from './atom-set.ts'
import { ANYTHING, type Box, meet } from './box.ts'
import { type Domains, domainsOf } from './domains.ts'
import { BUDGET, type Exit, flowThrough } from './flow.ts'
import { guideCircles } from './guide-circles.ts'
import { remembered } from './remembered.ts'
import { factsTestedBy } from './tracked-facts.ts'
import { type Given, type Witness, witnessThrough } from './witness.ts'

/** Guides that lead back to the first of them, whatever is tried on the way. */
export interface Loop {
  /** In the order they are gone through; the last one leads back to the first. */
  readonly guides: readonly GuideId[]
  /** The jump that closes it. */
  readonly span: Span
  readonly step: string
  /** Answers that go round, from the start of the first guide. Absent where it is only possible. */
  readonly witness?: Witness
}

export interface Loops {
  readonly loops: readonly Loop[]
  /** Guides whose jumps were too many to follow all. */
  readonly unfinished: readonly GuideId[]
}

/** More steps along jumps than this, and longer ways round, are given up. */
const MOST_JUMPS = 20_000
const LONGEST_WAY = 500

/**
 * The loops through jumps between guides. Facts never change within a consultation, so answers that
 * come back to a guide come back for ever. One loop for each jump that closes any.
 */
export const loopsOf = remembered((knowledge: KnowledgeBase): Loops => {
  const loops: Loop[] = []
  const unfinished: GuideId[] = []
  for (const circle of guideCircles(knowledge)) {
    const found = loopsKnown(
      circle.flatMap((id) => knowledge.guides.get(id) ?? []),
      knowledge,
    )
    loops.push(...found.loops)
    if (!found.finished) unfinished.push(...circle)
  }
  return { loops, unfinished }
})

interface LoopsAmong {
  readonly loops: readonly Loop[]
  readonly finished: boolean
}

/** By its first guide: what a circle came to, with these guides, facts and tables. */
const before = new WeakMap<
  Guide,
  { readonly from: readonly unknown[]; readonly found: LoopsAmong }
>()

function loopsKnown(circle: readonly Guide[], knowledge: KnowledgeBase): LoopsAmong {
  const [first] = circle
  const from = [...circle, knowledge.facts, knowledge.tables]
  const last = first && before.get(first)
  if (last?.from.length === from.length && last.from.every((one, at) => one === from[at])) {
    return last.found
  }
  const found = loopsAmong(circle, knowledge)
  if (first) before.set(first, { from, found })
  return found
}

function loopsAmong(circle: readonly Guide[], knowledge: KnowledgeBase): LoopsAmong {
  const domains = domainsOf(circle, knowledge)
  const exits = exitsOf(circle, domains)
  const closed = new Map<Span, Loop>()
  let jumps = 0
  let finished = true

  /** Follows the exits of the last guide of a way; guides before the first are left to other ways. */
  const follow = (way: readonly Exit[], guides: readonly GuideId[], box: Box): void => {
    const [first] = guides
    for (const exit of exits.get(guides.at(-1) ?? '') ?? []) {
      jumps += 1
      if (jumps > MOST_JUMPS) return
      if (first === undefined || exit.to < first) continue
      const met = meet(box, exit.box)
      if (!met) continue
      const further = [...way, exit]
      if (exit.to === first) {
        if (!closed.get(exit.span)?.witness)
          closed.set(exit.span, loopOf(guides, further, met, domains))
      } else if (guides.length >= LONGEST_WAY) {
        finished = false
      } else if (!guides.includes(exit.to)) follow(further, [...guides, exit.to], met)
    }
  }

  for (const { id } of circle) follow([], [id], ANYTHING)
  return { loops: [...closed.values()], finished: finished && jumps <= MOST_JUMPS }
}

function exitsOf(
  circle: readonly Guide[],
  domains: Domains,
): ReadonlyMap<GuideId, readonly Exit[]> {
  const kept = factsShared(circle, domains.knowledge)
  const members = new Set(circle.map(({ id }) => id))
  const exits = new Map<GuideId, readonly Exit[]>()
  for (const guide of circle) {
    const flow = flowThrough(guide, { domains, budget: BUDGET, openly: false, kept })
    exits.set(
      guide.id,
      flow.exits.filter(({ to }) => members.has(to)),
    )
  }
  return exits
}

/** The facts that more than one of the guides look at. */
function factsShared(guides: readonly Guide[], knowledge: KnowledgeBase): ReadonlySet<FactId> {
  const once = new Set<FactId>()
  const shared = new Set<FactId>()
  for (const { body } of guides) {
    const steps = body.kind === 'steps' ? [...body.steps.values()] : []
    for (const fact of new Set(steps.flatMap((step) => factsTestedBy(step, knowledge)))) {
      if (once.has(fact)) shared.add(fact)
      else once.add(fact)
    }
  }
  return shared
}

function loopOf(
  guides: readonly GuideId[],
  way: readonly Exit[],
  box: Box,
  domains: Domains,
): Loop {
  const closing = way.at(-1)
  if (!closing) throw new Error('A loop has a jump that closes it.')
  // One case for all guides: what one of them leaves open another may rule out.
  const one = new Map([...box].map(([fact, set]) => [fact, atomAt(lowestAtom(set))]))
  const parts = way.map(({ passage }) => witnessThrough(passage, one, domains))
  const witness = new Map<string, Given>()
  for (const given of parts.flatMap((part) => part ?? [])) {
    if (!witness.has(given.fact.id)) witness.set(given.fact.id, given)
  }
  return {
    guides,
    span: closing.span,
    step: closing.passage.step.id,
    ...(parts.every((part) => part !== undefined) && { witness: [...witness.values()] }),
  }
}
