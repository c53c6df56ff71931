import type { Step } from '../knowledge/step.ts'
import type { StepId, Target } from '../knowledge/target.ts'

/** Where a step may lead, in written order. */
export function targetsOf(step: Step): readonly Target[] {
  switch (step.kind) {
    case 'ask':
      return step.branches.map(({ target }) => target)
    case 'try':
      return [step.otherwise]
    default:
      return step satisfies never
  }
}

/** The steps that jumps within a guide lead to from its start, each before those it leads to. */
export function stepOrder(start: StepId, steps: ReadonlyMap<StepId, Step>): readonly Step[] {
  const met = new Set<StepId>()
  const finished: Step[] = []
  // No recursion: a guide may be a chain of many thousand steps.
  const open: { readonly step: Step; readonly next: StepId[] }[] = []
  const enter = (id: StepId): void => {
    const step = steps.get(id)
    if (!step || met.has(id)) return
    met.add(id)
    const next = targetsOf(step).flatMap((target) => (target.kind === 'go' ? [target.step] : []))
    open.push({ step, next })
  }
  enter(start)
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const next = top.next.pop()
    if (next !== undefined) {
      enter(next)
      continue
    }
    finished.push(top.step)
    open.pop()
  }
  return finished.reverse()
}
