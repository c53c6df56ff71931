import { mentionsOf } from '../../analysis/mentions.ts'
import { remembered } from '../../analysis/remembered.ts'
import type { Fact, FactId } from '../../knowledge/fact.ts'
import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'

/** The facts that guides ask for or show, and those that these are worked out from. */
export function factsUsed(knowledge: KnowledgeBase): ReadonlySet<FactId> {
  const used = new Set<FactId>()
  for (const guide of knowledge.guides.values()) {
    for (const fact of factsNamed(guide)) used.add(fact)
  }
  // A set grows while it is walked: what is used by what is used comes up, too.
  for (const id of used) {
    const fact = knowledge.facts.get(id)
    for (const other of fact ? factsBehind(fact) : []) used.add(other)
  }
  return used
}

const factsNamed = remembered((guide: Guide): ReadonlySet<FactId> => {
  const steps = guide.body.kind === 'steps' ? [...guide.body.steps.values()] : []
  const asked = steps.flatMap((step) => (step.kind === 'ask' ? step.fact : []))
  return new Set([...mentionsOf(guide).facts, ...asked])
})

/** The facts that a fact is worked out from, read from or told apart by. */
export function factsBehind(fact: Fact): readonly FactId[] {
  if (fact.kind === 'decide') return fact.inputs
  if (fact.kind !== 'table') return []
  return fact.by === undefined ? fact.readFrom : [...fact.readFrom, fact.by]
}
