import type { Guide } from '../knowledge/guide.ts'
import type { TryStep } from '../knowledge/step.ts'
import type { CauseId } from '../knowledge/target.ts'
import { tryOrder } from '../knowledge/try-order.ts'

/** The causes of a step in the order they are tried. */
export function causesTried(guide: Guide, step: TryStep): readonly CauseId[] {
  const causes = step.causes.flatMap(({ cause }) => guide.causes.get(cause) ?? [])
  return tryOrder(causes).map(({ id }) => id)
}
