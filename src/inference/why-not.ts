import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'
import type { Link } from './chain.ts'
import { compiledGuide } from './compiled-guide.ts'
import type { Place, Reach } from './rule.ts'

/**
 * The first fired rule after which a cause, named `guide/cause`, could not be reached any more.
 * Undefined where it can still be reached, or never could.
 */
export function ruledOutBy(
  knowledge: KnowledgeBase,
  chain: readonly Link[],
  cause: string,
): Link | undefined {
  return chain.find((link) => {
    const { rules } = compiledGuide(knowledge, link.guide)
    const here = rules.rulesAt.get(link.rule.place) ?? []
    const leads = (reach: Reach) => leadsTo(knowledge, link.guide, reach, cause)
    return here.some(({ reach }) => leads(reach)) && !leads(link.rule.reach)
  })
}

/** Whether any answers lead from here to the cause. */
function leadsTo(knowledge: KnowledgeBase, guide: GuideId, from: Reach, cause: string): boolean {
  const seen = new Set<string>()
  const stack: { guide: GuideId; reach: Reach }[] = [{ guide, reach: from }]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { reach } = next
    if (reach.kind === 'cause' && `${next.guide}/${reach.cause}` === cause) return true
    if (reach.kind !== 'place' && reach.kind !== 'guide') continue
    const inside = reach.kind === 'guide' ? reach.guide : next.guide
    const { rules } = compiledGuide(knowledge, inside)
    const place: Place = reach.kind === 'guide' ? rules.start : reach.place
    if (seen.has(`${inside} ${place}`)) continue
    seen.add(`${inside} ${place}`)
    for (const rule of rules.rulesAt.get(place) ?? [])
      stack.push({ guide: inside, reach: rule.reach })
  }
  return false
}
