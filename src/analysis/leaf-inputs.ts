import type { Fact, FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'

/** The facts that a person is asked to know this one: itself, or what it is decided from, in written order. */
export function leafInputs(fact: Fact, knowledge: KnowledgeBase): readonly FactId[] {
  const leaves = new Set<FactId>()
  const met = new Set<FactId>()
  const visit = (id: FactId): void => {
    if (met.has(id)) return
    met.add(id)
    const input = knowledge.facts.get(id)
    if (input?.kind === 'decide') input.inputs.forEach(visit)
    else leaves.add(id)
  }
  visit(fact.id)
  return [...leaves]
}
