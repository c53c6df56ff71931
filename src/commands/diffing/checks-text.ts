import type { ChangesFrom } from '../../analysis/diff/change.ts'
import type { ChecksChanged } from '../../analysis/diff/checks-changed.ts'
import { movedText } from './moved-text.ts'

type Tried = Readonly<Record<'before' | 'after', readonly string[]>>

/** Checks that are named at most, added or removed. */
const MOST_NAMES = 6

/**
 * How the checks differ that follow a place: `added x; removed y`. Checks of other guides have their
 * names. What is added or removed as further answers have it is left out.
 */
export function checksText({ guide, changes, parting }: ChangesFrom): string {
  if (!parting.concerns.checks) return ''
  const found = changes.flatMap(({ checks }) => checks ?? [])
  const all = (of: (checks: ChecksChanged) => readonly string[]) => new Set(found.flatMap(of))
  const added = all((checks) => checks.added)
  const removed = all((checks) => checks.removed)
  const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].filter((check) => !others.has(check)).map((check) => shortened(check, guide))
  const isMoved = found.some(({ moved }) => moved)
  return joined([
    ...named('added', only(added, removed), MOST_NAMES),
    ...named('removed', only(removed, added), MOST_NAMES),
    ...(isMoved ? ['in another order'] : []),
  ])
}

/** How what is tried at a step differs: `added x; removed y; z now comes before w`. */
export function triedText({ before, after }: Tried): string {
  const added = after.filter((cause) => !before.includes(cause))
  const removed = before.filter((cause) => !after.includes(cause))
  return joined([
    ...named('added', added, added.length),
    ...named('removed', removed, removed.length),
    ...movedText(before, after),
  ])
}

function named(what: string, checks: readonly string[], most: number): readonly string[] {
  if (checks.length === 0) return []
  const more = checks.length - most
  const shown = more > 1 ? [...checks.slice(0, most), `${more} more`] : checks
  return [`${what} ${shown.join(', ')}`]
}

function joined(parts: readonly string[]): string {
  return parts.join('; ')
}

function shortened(check: string, guide: string): string {
  return check.startsWith(`${guide}/`) ? check.slice(guide.length + 1) : check
}
