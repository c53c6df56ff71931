import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { GuideId } from '../../knowledge/target.ts'
import { ANYTHING } from '../box.ts'
import { guideJumps } from '../guide-jumps.ts'
import { type Witness, witnessOf } from '../witness.ts'
import { type ChecksChanged, checksChanged } from './checks-changed.ts'
import { liveIn } from './live-in.ts'
import { pairedDomains } from './paired-domains.ts'
import { type End, startOf } from './position.ts'
import { isSameEnd } from './same-end.ts'
import type { Pair, Versions } from './side.ts'
import { goOn, type Stand } from './stand.ts'
import { standQueue } from './stand-queue.ts'
import { steering } from './steering.ts'

/** Answers that lead elsewhere than they did. */
export interface Change {
  readonly guide: GuideId
  /** Absent where only the checks differ and all that follows is the same. */
  readonly ends?: Pair<End>
  readonly checks?: ChecksChanged
  /** Answers that do so, in the order that either version asks for them. */
  readonly witness: Witness
  /** How many other groups of answers do so, too. */
  readonly others: number
}

export interface Compared {
  readonly changes: readonly Change[]
  /** False where the cases were too many to be compared whole. */
  readonly finished: boolean
}

/** More stands than this are given up. */
const MOST_STANDS = 50_000

/** Walks two versions of a guide side by side, with every case. */
export function compareGuide(guides: Pair<Guide>, versions: Versions): Compared {
  const steer = steering(versions)
  const start: Stand['at'] = {
    before: startOf(guides.before, []),
    after: startOf(guides.after, []),
  }
  if (steer.isSame(start)) return { changes: [], finished: true }
  const domains = pairedDomains(
    {
      before: reachable(guides.before, versions.before),
      after: reachable(guides.after, versions.after),
    },
    versions,
  )
  const live = { before: liveIn(versions.before), after: liveIn(versions.after) }
  const changes = new Map<string, Change>()
  const queue = standQueue(live, domains)
  queue.add({
    at: start,
    checks: { before: [], after: [] },
    arrival: { box: ANYTHING, known: new Set() },
  })
  let stands = 0
  let finished = true

  for (let next = queue.take(); next; next = queue.take()) {
    for (const stand of next) {
      stands += 1
      if (stands > MOST_STANDS) return { changes: [...changes.values()], finished: false }
      const { before, after } = stand.checks
      const side = steer.next(stand.at, checksChanged(before, after) !== undefined)
      if (side) for (const further of goOn(stand, side, domains)) queue.add(further)
      else if (!note(stand)) finished = false
    }
  }
  return { changes: [...changes.values()], finished }

  /** Keeps what has changed where nothing is left to compare; false where no case shows it. */
  function note({ at, checks, arrival }: Stand): boolean {
    const { before, after } = at
    const ends =
      before.kind === 'end' && after.kind === 'end'
        ? { before: before.end, after: after.end }
        : undefined
    const differ = ends !== undefined && !isSameEnd(ends, versions)
    const changed = checksChanged(checks.before, checks.after)
    if (!differ && !changed) return true
    const what = { ...(differ && { ends }), ...(changed && { checks: changed }) }
    const name = JSON.stringify(what)
    const known = changes.get(name)
    const witness = known?.witness ?? witnessOf(arrival, ANYTHING, domains.either)
    if (!witness) return false
    const others = known ? known.others + 1 : 0
    changes.set(name, { guide: guides.after.id, ...what, witness, others })
    return true
  }
}

/** A guide and those that it leads to, directly or by way of others. */
function reachable(guide: Guide, { guides }: KnowledgeBase): readonly Guide[] {
  const reached = new Set([guide])
  for (const one of reached) {
    for (const jump of guideJumps(one)) {
      const there = guides.get(jump)
      if (there) reached.add(there)
    }
  }
  return [...reached]
}
