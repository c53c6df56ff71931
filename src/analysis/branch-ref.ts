import type { Guide } from '../knowledge/guide.ts'
import type { GuideId, StepId } from '../knowledge/target.ts'
import type { Passage } from './arrival.ts'

/** A branch by its name: the answer as its step writes it, `otherwise` for a `try` where nothing helped. */
export interface BranchRef {
  readonly guide: GuideId
  readonly step: StepId
  readonly written: string
}

export const NOTHING_HELPED = 'otherwise'

export function refOf(guide: Guide, { step, asked }: Passage): BranchRef {
  return { guide: guide.id, step: step.id, written: asked?.branch.written ?? NOTHING_HELPED }
}

/** One text for each branch of a knowledge base. */
export function branchName({ guide, step, written }: BranchRef): string {
  return `${guide}/${step} ${written}`
}
