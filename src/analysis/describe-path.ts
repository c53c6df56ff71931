import type { Guide } from '../knowledge/guide.ts'
import type { CoveringPath, PathEnd } from './covering-paths.ts'

/** A path on one line, answers as their steps write them: `slow: status=failed, remarks=blocked -> cause blocked`. */
export function describePath({ guide, walked, tried, end }: CoveringPath, within: Guide): string {
  const { body } = within
  const parts = walked.map(({ step, written }) => {
    const at = body.kind === 'steps' ? body.steps.get(step) : undefined
    return at?.kind === 'ask' ? `${at.fact}=${written}` : 'nothing helped'
  })
  const last = end.kind === 'fixed' ? `tried ${[...tried.keys()].join(', ')}` : undefined
  return `${guide}: ${[...parts, ...(last ? [last] : [])].join(', ')} -> ${describeEnd(end)}`
}

export function describeEnd(end: PathEnd): string {
  switch (end.kind) {
    case 'cause':
      return `cause ${end.cause}`
    case 'fixed':
      return `fixed by ${end.cause}`
    case 'guide':
      return `guide ${end.guide}`
    case 'note':
      return `note ${end.note}`
    case 'escalate':
      return 'escalate'
    case 'nowhere':
      return `nothing at step ${end.step}`
    case 'open':
      return `every branch of ${end.step}`
    default:
      return end satisfies never
  }
}
