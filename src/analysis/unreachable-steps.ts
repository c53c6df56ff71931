import type { Guide } from '../knowledge/guide.ts'
import type { Step } from '../knowledge/step.ts'
import type { StepId } from '../knowledge/target.ts'
import { targetsOf } from './step-order.ts'

/**
 * The steps of a guide that nothing leads to. Steps that only such a step leads to are left out,
 * and so are those that only a dead branch leads to: the mistake is elsewhere.
 */
export function unreachableSteps({ body }: Guide): readonly Step[] {
  if (body.kind !== 'steps') return []
  const ledTo = new Set<StepId>([body.start])
  for (const step of body.steps.values()) {
    for (const target of targetsOf(step)) {
      if (target.kind === 'go') ledTo.add(target.step)
    }
  }
  return [...body.steps.values()].filter(({ id }) => !ledTo.has(id))
}
