import type { FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'

/**
 * The guides that ask for a length of time, at whatever step: who measured it and wrote
 * it down is troubled by what takes so long.
 */
export function guidesThatMeasure(
  fact: FactId,
  { facts, guides }: KnowledgeBase,
): ReadonlySet<GuideId> {
  const measuring = new Set<GuideId>()
  if (facts.get(fact)?.kind !== 'duration') return measuring
  for (const { id, body } of guides.values()) {
    if (body.kind !== 'steps') continue
    for (const step of body.steps.values()) {
      if (step.kind !== 'ask') continue
      const asked = facts.get(step.fact)
      const inputs = asked?.kind === 'decide' ? asked.inputs : [step.fact]
      if (inputs.includes(fact)) measuring.add(id)
    }
  }
  return measuring
}
