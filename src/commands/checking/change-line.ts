import { counted } from '../counted.ts'
import type { Checked } from './checked.ts'
import { type FindingCounts, findingCounts } from './finding-counts.ts'

const mostNamed = 3

/** What a save changed, in a line: `guides/late.yaml saved: 1 new finding, 2 gone.` Folders have no paths here. */
export function changeLine(paths: readonly string[], before: Checked, after: Checked): string {
  const [old, now] = [findingCounts(before.diagnostics), findingCounts(after.diagnostics)]
  const [added, gone] = [countOver(now, old), countOver(old, now)]
  const changes = [
    ...(added > 0 ? [counted(added, 'new finding')] : []),
    ...(gone > 0 ? [`${gone} gone`] : []),
  ]
  const what = changes.length > 0 ? changes.join(', ') : 'nothing new'
  return `${paths.length === 0 ? 'A folder changed' : `${named(paths)} saved`}: ${what}.`
}

function named(paths: readonly string[]): string {
  const more = paths.length - mostNamed
  const shown = paths.slice(0, mostNamed).join(', ')
  return more > 0 ? `${shown} and ${counted(more, 'other file')}` : shown
}

/** How many findings one has over what the other has. */
function countOver(one: FindingCounts, other: FindingCounts): number {
  let over = 0
  for (const [name, count] of one) over += Math.max(0, count - (other.get(name) ?? 0))
  return over
}
