import type { AnswerKey } from '../knowledge/answer-key.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'

/** Every key that guides test a fact by; a decided fact tests its inputs too. In order of first use. */
export function keysTested(
  guides: Iterable<Guide>,
  knowledge: KnowledgeBase,
): ReadonlyMap<FactId, readonly AnswerKey[]> {
  const keys = new Map<FactId, AnswerKey[]>()
  const decided = new Set<FactId>()
  const keysOf = (fact: FactId): AnswerKey[] => {
    const known = keys.get(fact)
    if (known) return known
    const added: AnswerKey[] = []
    keys.set(fact, added)
    return added
  }
  const decide = (id: FactId): void => {
    const fact = knowledge.facts.get(id)
    if (fact?.kind !== 'decide' || decided.has(id)) return
    decided.add(id)
    for (const [index, input] of fact.inputs.entries()) {
      const tested = keysOf(input)
      for (const { cells } of fact.rows) {
        const cell = cells[index]
        if (cell) tested.push(cell)
      }
      decide(input)
    }
  }
  for (const { body } of guides) {
    if (body.kind !== 'steps') continue
    for (const step of body.steps.values()) {
      if (step.kind !== 'ask') continue
      const tested = keysOf(step.fact)
      for (const { key } of step.branches) tested.push(key)
      decide(step.fact)
    }
  }
  return keys
}
