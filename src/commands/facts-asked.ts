import type { FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'

/** The facts that a guide asks for, in written order, then all others. */
export function factsAsked({ facts, guides }: KnowledgeBase, guide: GuideId): readonly FactId[] {
  const body = guides.get(guide)?.body
  const steps = body?.kind === 'steps' ? [...body.steps.values()] : []
  const asked = steps.flatMap((step) => (step.kind === 'ask' ? [step.fact] : []))
  return [...new Set([...asked, ...facts.keys()])]
}
