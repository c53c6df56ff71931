import type { AskStep, Branch } from '../knowledge/step.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'
import { ANYTHING } from './box.ts'
import type { Domains } from './domains.ts'
import type { FactDomain } from './fact-domain.ts'
import type { Flow, StepFlow } from './flow.ts'
import { type Witness, witnessOf } from './witness.ts'

/** Branches of one step that no answer takes. */
export type DeadBranches = { readonly step: AskStep; readonly domain: FactDomain } & (
  | {
      /** Earlier branches take every answer that these wait for; one of them alone, where one does. */
      readonly kind: 'covered'
      readonly branches: readonly Branch[]
      readonly by: readonly Branch[]
    }
  /** No answer can ever be what it waits for. */
  | { readonly kind: 'void'; readonly branch: Branch }
  /** Earlier answers, or the inputs of a decision, rule out what they wait for. */
  | {
      readonly kind: 'ruled out'
      readonly branches: readonly Branch[]
      /** What the fact may still be at this step. */
      readonly left: AtomSet
      /** A way to the step. */
      readonly witness: Witness
    }
)

/** The branches of a guide's steps that no definite answer takes, at steps that are reached. */
export function* deadBranchesOf({ steps, domains }: Flow): Iterable<DeadBranches> {
  for (const flow of steps.values()) {
    if (flow.step.kind === 'ask' && flow.arrivals.length > 0) {
      yield* deadAt(flow.step, flow, domains)
    }
  }
}

function* deadAt(step: AskStep, flow: StepFlow, domains: Domains): Iterable<DeadBranches> {
  const domain = domains.of(step.fact)
  const ruledOut: Branch[] = []
  const covered = new Map<string, { readonly branches: Branch[]; readonly by: readonly Branch[] }>()
  for (const [index, branch] of step.branches.entries()) {
    const passages = flow.passages[index] ?? []
    if (passages.some(({ taken }) => taken !== NO_ATOMS)) continue
    const waitsFor = domain.taken(branch.key)
    const earlier = step.branches.slice(0, index)
    const takes = (other: Branch) => (domain.taken(other.key) & waitsFor) !== NO_ATOMS
    const takesAll = (other: Branch) => (waitsFor & ~domain.taken(other.key)) === NO_ATOMS
    const left = earlier.reduce((rest, { key }) => rest & ~domain.taken(key), waitsFor)
    if (waitsFor === NO_ATOMS) yield { kind: 'void', step, domain, branch }
    else if (left === NO_ATOMS) {
      const alone = earlier.find(takesAll)
      const by = alone ? [alone] : earlier.filter(takes)
      // Branches that one above takes are one mistake.
      const name = alone ? String(step.branches.indexOf(alone)) : `all ${index}`
      const group = covered.get(name) ?? { branches: [], by }
      group.branches.push(branch)
      covered.set(name, group)
    } else ruledOut.push(branch)
  }
  for (const group of covered.values()) yield { kind: 'covered', step, domain, ...group }
  const [arrival] = flow.arrivals
  if (ruledOut.length === 0 || !arrival) return
  const left = atomsLeft(flow)
  const witness = witnessOf(arrival, ANYTHING, domains) ?? []
  yield { kind: 'ruled out', step, domain, branches: ruledOut, left, witness }
}

/** What the fact of a step may be when it is asked there. */
function atomsLeft({ passages, gaps }: StepFlow): AtomSet {
  let left = NO_ATOMS
  for (const passage of passages.flat()) left |= passage.taken | passage.openly
  for (const { atoms } of gaps) left |= atoms
  return left
}
