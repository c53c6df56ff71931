import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Outcome } from '../knowledge/scenario.ts'
import type { CauseId, GuideId, StepId, Target } from '../knowledge/target.ts'
import { ANYTHING } from './box.ts'
import { type BranchRef, branchName, refOf } from './branch-ref.ts'
import { causesTried } from './causes-tried.ts'
import { domainsOf } from './domains.ts'
import { BUDGET, flowThrough } from './flow.ts'
import { playOn } from './play-on.ts'
import { traceThrough, traceTo } from './trace.ts'
import type { Witness } from './witness.ts'

/** Where a path ends. */
export type PathEnd =
  | Exclude<Target, { kind: 'go' }>
  | { readonly kind: 'fixed'; readonly cause: CauseId }
  /** No branch of the step takes the last answer. */
  | { readonly kind: 'nowhere'; readonly step: StepId }
  /** What the step asks for was unsure before, so that all its branches stay open. */
  | { readonly kind: 'open'; readonly step: StepId }

/** One case played from the start of a guide to where it ends, or leaves for another guide. */
export interface CoveringPath {
  readonly guide: GuideId
  readonly answers: Witness
  /** In the order of trying. */
  readonly tried: ReadonlyMap<CauseId, Outcome>
  readonly end: PathEnd
  readonly walked: readonly BranchRef[]
}

/** Where the budget ran out, ways are tried that may not exist. */
const MOST_TRIES = 16

/**
 * A small set of paths that walks every branch of a guide that answers take, and every cause that is
 * concluded or tried. Deterministic; paths that begin alike stand together.
 */
export function coveringPaths(guide: Guide, knowledge: KnowledgeBase): readonly CoveringPath[] {
  const domains = domainsOf([guide], knowledge)
  // Where unsure leaves every branch open there is no one way to walk.
  const flow = flowThrough(guide, { domains, budget: BUDGET, openly: false })
  const covered = new Set<string>()
  const concluded = new Set<CauseId>()
  const paths: CoveringPath[] = []
  const add = (path: CoveringPath | undefined): boolean => {
    if (!path) return false
    paths.push(path)
    for (const ref of path.walked) covered.add(branchName(ref))
    if (path.end.kind === 'cause' || path.end.kind === 'fixed') concluded.add(path.end.cause)
    return true
  }
  // From the ends upwards: what leads to an end is then walked on the way to it.
  for (const { step, arrivals, passages } of [...flow.steps.values()].reverse()) {
    for (const passing of passages) {
      const [first] = passing
      if (!first || covered.has(branchName(refOf(guide, first)))) continue
      passing.slice(0, MOST_TRIES).some((passage) => {
        const { asked, region, taken } = passage
        const within = region ?? (asked ? new Map([[asked.step.fact, taken]]) : ANYTHING)
        return add(playOn(flow, traceThrough(passage, within), covered))
      })
    }
    if (step.kind !== 'try') continue
    for (const cause of causesTried(guide, step)) {
      if (concluded.has(cause)) continue
      const fixing = { step, cause }
      arrivals
        .slice(0, MOST_TRIES)
        .some((arrival) => add(playOn(flow, traceTo(arrival, ANYTHING), covered, fixing)))
    }
  }
  return paths.reverse()
}
