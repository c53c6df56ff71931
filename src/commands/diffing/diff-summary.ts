import type { BehaviourDiff } from '../../analysis/diff/behaviour-diff.ts'
import { counted } from '../counted.ts'
import { guidesApart } from './guides-apart.ts'

/** What a change does, in a sentence. */
export function diffSummary(diff: BehaviourDiff): string {
  const { changes, reworded } = diff
  const { added, removed, renamed } = guidesApart(diff)
  const elsewhere = changes.filter(({ ends }) => ends)
  const guides = new Set(elsewhere.map(({ guide }) => guide))
  const changed = new Set(changes.map(({ guide }) => guide))
  const checks = changed.size - guides.size
  const parts = [
    ...(elsewhere.length > 0 ? [`answers lead elsewhere in ${counted(guides.size, 'guide')}`] : []),
    ...(checks > 0 ? [`other checks are made in ${counted(checks, 'guide')}`] : []),
    ...(added.length > 0 ? [`${counted(added.length, 'guide')} added`] : []),
    ...(removed.length > 0 ? [`${counted(removed.length, 'guide')} removed`] : []),
    ...(renamed.length > 0 ? [`${counted(renamed.length, 'guide')} renamed`] : []),
    ...(reworded.length > 0 ? [`${counted(reworded.length, 'text')} reworded`] : []),
  ]
  const [first, ...others] = parts
  if (first === undefined) return 'Every answer leads where it did, and every text says the same.'
  const sentence = [first.charAt(0).toUpperCase() + first.slice(1), ...others].join('; ')
  const same = elsewhere.length === 0 && removed.length === 0
  return same && diff.unfinished.length === 0
    ? `${sentence}. Every answer leads where it did.`
    : `${sentence}.`
}
