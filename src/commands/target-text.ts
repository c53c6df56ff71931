import type { Target } from '../knowledge/target.ts'

/** A target as guides write it: `go phone-checks`. */
export function targetText(target: Target): string {
  switch (target.kind) {
    case 'go':
      return `go ${target.step}`
    case 'cause':
      return `cause ${target.cause}`
    case 'guide':
      return `guide ${target.guide}`
    case 'note':
      return `note ${target.note}`
    case 'escalate':
      return 'escalate'
    default:
      return target satisfies never
  }
}
