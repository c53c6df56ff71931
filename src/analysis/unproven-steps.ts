import type { AskStep } from '../knowledge/step.ts'
import { NO_ATOMS } from './atom-set.ts'
import type { Flow } from './flow.ts'
import { witnessThrough } from './witness.ts'

/** Steps with branches that are told to be taken without a case that proves it; none where the budget sufficed. */
export function unprovenSteps({ steps, domains, exact }: Flow): readonly AskStep[] {
  if (exact) return []
  return [...steps.values()].flatMap(({ step, passages }) => {
    if (step.kind !== 'ask') return []
    const isUnproven = step.branches.some((_, index) => {
      const taken = (passages[index] ?? []).filter((passage) => passage.taken !== NO_ATOMS)
      if (taken.length === 0) return false
      return !taken.some((passage) => {
        const within = passage.region ?? new Map([[step.fact, passage.taken]])
        return witnessThrough(passage, within, domains) !== undefined
      })
    })
    return isUnproven ? [step] : []
  })
}
