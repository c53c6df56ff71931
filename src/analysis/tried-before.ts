import type { CauseId, StepId } from '../knowledge/target.ts'
import type { Flow } from './flow.ts'
import { targetsOf } from './step-order.ts'

/** The causes that were tried on every way to a step, without help; by step. */
export function triedBefore({ steps }: Flow): ReadonlyMap<StepId, ReadonlySet<CauseId>> {
  const before = new Map<StepId, ReadonlySet<CauseId>>()
  for (const { step, passages } of steps.values()) {
    const here = before.get(step.id) ?? new Set()
    const after =
      step.kind === 'try' ? new Set([...here, ...step.causes.map(({ cause }) => cause)]) : here
    for (const [index, target] of targetsOf(step).entries()) {
      if (target.kind !== 'go' || !passages[index]?.length) continue
      const known = before.get(target.step)
      before.set(
        target.step,
        known ? new Set([...known].filter((cause) => after.has(cause))) : after,
      )
    }
  }
  return before
}
