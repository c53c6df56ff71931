import type { FactId } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Step } from '../knowledge/step.ts'
import { leafInputs } from './leaf-inputs.ts'

/** The facts whose answers a step looks at. */
export function factsTestedBy(step: Step, knowledge: KnowledgeBase): readonly FactId[] {
  if (step.kind !== 'ask') return []
  const fact = knowledge.facts.get(step.fact)
  if (fact?.kind === 'decide') return [fact.id, ...leafInputs(fact, knowledge)]
  return fact?.kind === 'table' ? [fact.id, ...fact.readFrom] : [step.fact]
}

/** The facts that more than one step looks at: only these tie the answers of one step to another. */
export function trackedFacts(
  guides: Iterable<Guide>,
  knowledge: KnowledgeBase,
): ReadonlySet<FactId> {
  const once = new Set<FactId>()
  const tracked = new Set<FactId>()
  for (const { body } of guides) {
    if (body.kind !== 'steps') continue
    for (const step of body.steps.values()) {
      for (const fact of factsTestedBy(step, knowledge)) {
        if (once.has(fact)) tracked.add(fact)
        else once.add(fact)
      }
    }
  }
  return tracked
}
