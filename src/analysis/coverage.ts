import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type BranchRef, branchName, NOTHING_HELPED } from './branch-ref.ts'

/** How much of a knowledge base was walked, and what was not, in the order of its guides. */
export interface Coverage {
  readonly branches: { readonly count: number; readonly missing: readonly BranchRef[] }
  /** Named `guide/cause`. */
  readonly causes: { readonly count: number; readonly missing: readonly string[] }
}

/** Compares what was walked with all there is: every branch of every step, every cause. */
export function coverageOf(
  knowledge: KnowledgeBase,
  walked: Iterable<BranchRef>,
  causes: Iterable<string>,
): Coverage {
  const seen = new Set([...walked].map(branchName))
  const met = new Set(causes)
  const branches = [...knowledge.guides.values()].flatMap((guide) =>
    guide.body.kind === 'steps'
      ? [...guide.body.steps.values()].flatMap((step) => {
          const written =
            step.kind === 'ask' ? step.branches.map((one) => one.written) : [NOTHING_HELPED]
          return written.map((one): BranchRef => ({ guide: guide.id, step: step.id, written: one }))
        })
      : [],
  )
  const all = [...knowledge.guides.values()].flatMap((guide) =>
    [...guide.causes.keys()].map((cause) => `${guide.id}/${cause}`),
  )
  return {
    branches: {
      count: branches.length,
      missing: branches.filter((ref) => !seen.has(branchName(ref))),
    },
    causes: { count: all.length, missing: all.filter((cause) => !met.has(cause)) },
  }
}

/** The part that was walked, branches and causes together, in percent, rounded down; 100 where there is nothing. */
export function percentCovered({ branches, causes }: Coverage): number {
  const count = branches.count + causes.count
  const missing = branches.missing.length + causes.missing.length
  return count === 0 ? 100 : Math.floor((100 * (count - missing)) / count)
}
