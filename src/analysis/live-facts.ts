import type { FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Step } from '../knowledge/step.ts'
import type { StepId } from '../knowledge/target.ts'
import { targetsOf } from './step-order.ts'
import { factsTestedBy } from './tracked-facts.ts'

/** Says whether a fact is looked at by a step or by one below it. */
export type IsLive = (fact: FactId, step: StepId) => boolean

/** `order` holds each step before those it leads to; only tracked facts are ever live. */
export function liveFacts(
  order: readonly Step[],
  tracked: ReadonlySet<FactId>,
  knowledge: KnowledgeBase,
): IsLive {
  const bits = new Map([...tracked].map((fact, index) => [fact, 1n << BigInt(index)]))
  const live = new Map<StepId, bigint>()
  for (const step of order.toReversed()) {
    let facts = 0n
    for (const fact of factsTestedBy(step, knowledge)) facts |= bits.get(fact) ?? 0n
    for (const target of targetsOf(step)) {
      if (target.kind === 'go') facts |= live.get(target.step) ?? 0n
    }
    live.set(step.id, facts)
  }
  return (fact, step) => ((live.get(step) ?? 0n) & (bits.get(fact) ?? 0n)) !== 0n
}
