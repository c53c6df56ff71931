import type { FactId } from '../../knowledge/fact.ts'
import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { GuideId } from '../../knowledge/target.ts'
import { guideJumps } from '../guide-jumps.ts'
import { type IsLive, liveFacts } from '../live-facts.ts'
import { stepOrder } from '../step-order.ts'
import { factsTestedBy } from '../tracked-facts.ts'
import type { Position } from './position.ts'

/** What a version may still look at. */
export interface LiveIn {
  readonly isLive: (fact: FactId, at: Position) => boolean
  /** Rises along every way. */
  readonly rank: (at: Position) => number
}

const END = 1e12
const GUIDE = 1e6

export function liveIn(knowledge: KnowledgeBase): LiveIn {
  const guides = new Map<GuideId, OfGuide>()
  const ofGuide = (id: GuideId): OfGuide => {
    const known = guides.get(id) ?? aboutGuide(id, knowledge)
    guides.set(id, known)
    return known
  }
  return {
    isLive(fact, at) {
      if (at.kind === 'end') return false
      if (at.kind === 'entering') {
        const { own, beyond } = ofGuide(at.guide)
        return own.has(fact) || beyond.has(fact)
      }
      const { isLive, beyond } = ofGuide(at.guide.id)
      return beyond.has(fact) || isLive(fact, at.step.id)
    },
    rank(at) {
      if (at.kind === 'end') return END
      const before = at.entered.length * GUIDE
      if (at.kind === 'entering') return before + GUIDE - 1
      return before + (ofGuide(at.guide.id).order.get(at.step.id) ?? 0)
    },
  }
}

interface OfGuide {
  readonly own: ReadonlySet<FactId>
  /** The facts of the guides that it leads to, directly or by way of others. */
  readonly beyond: ReadonlySet<FactId>
  readonly isLive: IsLive
  readonly order: ReadonlyMap<string, number>
}

function aboutGuide(id: GuideId, knowledge: KnowledgeBase): OfGuide {
  const guide = knowledge.guides.get(id)
  if (!guide) throw new Error(`No guide is called "${id}".`)
  const { body } = guide
  const order = body.kind === 'steps' ? stepOrder(body.start, body.steps) : []
  const own = factsOf(guide, knowledge)
  const beyond = new Set<FactId>()
  const further = new Set(guideJumps(guide))
  for (const next of further) {
    const there = knowledge.guides.get(next)
    if (!there) continue
    for (const fact of factsOf(there, knowledge)) beyond.add(fact)
    for (const jump of guideJumps(there)) further.add(jump)
  }
  return {
    own,
    beyond,
    isLive: liveFacts(order, own, knowledge),
    order: new Map(order.map((step, index) => [step.id, index])),
  }
}

function factsOf({ body }: Guide, knowledge: KnowledgeBase): ReadonlySet<FactId> {
  const steps = body.kind === 'steps' ? [...body.steps.values()] : []
  return new Set(steps.flatMap((step) => factsTestedBy(step, knowledge)))
}
