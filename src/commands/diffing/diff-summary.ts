import type { BehaviourDiff } from '../../analysis/diff/behaviour-diff.ts'
import { counted } from '../counted.ts'

/** What a change does, in a sentence. */
export function diffSummary(diff: BehaviourDiff): string {
  const { changes, reworded, addedGuides, removedGuides } = diff
  const elsewhere = changes.filter(({ ends }) => ends)
  const guides = new Set(elsewhere.map(({ guide }) => guide))
  const changed = new Set(changes.map(({ guide }) => guide))
  const checks = changed.size - guides.size
  const parts = [
    ...(elsewhere.length > 0 ? [`answers lead elsewhere in ${counted(guides.size, 'guide')}`] : []),
    ...(checks > 0 ? [`other checks are made in ${counted(checks, 'guide')}`] : []),
    ...(addedGuides.length > 0 ? [`${counted(addedGuides.length, 'guide')} added`] : []),
    ...(removedGuides.length > 0 ? [`${counted(removedGuides.length, 'guide')} removed`] : []),
    ...(reworded.length > 0 ? [`${counted(reworded.length, 'text')} reworded`] : []),
  ]
  const [first, ...others] = parts
  if (first === undefined) return 'Every answer leads where it did, and every text says the same.'
  const sentence = [first.charAt(0).toUpperCase() + first.slice(1), ...others].join('; ')
  const same = elsewhere.length === 0 && removedGuides.length === 0
  return same && diff.unfinished.length === 0
    ? `${sentence}. Every answer leads where it did.`
    : `${sentence}.`
}
