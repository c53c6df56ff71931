import type { Change } from '../../analysis/diff/change.ts'

type End = NonNullable<Change['ends']>['before']

/** Where answers lead, in words. */
export function endText(end: End): string {
  switch (end.kind) {
    case 'cause':
      return `the cause ${end.guide}/${end.cause}`
    case 'note':
      return `the note ${end.guide}/${end.note}`
    case 'information':
      return `the answer of ${end.guide}`
    case 'unanswered':
      return `an escalation: ${end.guide} is unanswered`
    case 'escalate':
      return `an escalation in ${end.guide}`
    case 'loop':
      return `an escalation: it comes back to ${end.guide}`
    case 'nowhere':
      return `nowhere: the step ${end.step} of ${end.guide} has no such answer`
    case 'no answer':
      return `nowhere: ${end.fact} has no such answer`
    case 'open':
      return 'every branch that is left open'
    default:
      return end satisfies never
  }
}
