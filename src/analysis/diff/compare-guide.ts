import type { Guide } from '../../knowledge/guide.ts'
import { ANYTHING } from '../box.ts'
import type { Change, ChangesFrom } from './change.ts'
import { changeKeeper } from './change-keeper.ts'
import { checksChanged } from './checks-changed.ts'
import { guidesReached } from './guides-reached.ts'
import { legFrom } from './leg.ts'
import { liveIn } from './live-in.ts'
import { goOnTogether, legsOfChecks } from './move.ts'
import { pairedDomains } from './paired-domains.ts'
import { startOf } from './position.ts'
import type { Pair, Versions } from './side.ts'
import { goOn, type Stand } from './stand.ts'
import { standQueue } from './stand-queue.ts'
import { steering } from './steering.ts'

export interface Compared {
  readonly changes: readonly Change[]
  readonly byParting: readonly ChangesFrom[]
  /** False where the cases were too many to be compared whole. */
  readonly finished: boolean
}

/** More stands than this are given up. */
const MOST_STANDS = 50_000

/** Walks two versions of a guide side by side, with every case. */
export function compareGuide(guides: Pair<Guide>, versions: Versions): Compared {
  const { id } = guides.after
  const steer = steering(guides, versions)
  const start: Stand['at'] = {
    before: startOf(guides.before, []),
    after: startOf(guides.after, []),
  }
  if (steer.isSame(start)) return { changes: [], byParting: [], finished: true }
  const reached = {
    before: guidesReached(guides.before, versions.before),
    after: guidesReached(guides.after, versions.after),
  }
  const domains = pairedDomains(reached, versions)
  const keeper = changeKeeper(id, versions, domains)
  const live = { before: liveIn(versions.before), after: liveIn(versions.after) }
  const queue = standQueue(live, domains)
  const none = { before: [], after: [] }
  const checks = { until: none, since: none }
  comeTo(
    {
      at: start,
      checks: none,
      arrival: { box: ANYTHING, known: new Set() },
      leg: legFrom({ guide: id, point: { kind: 'start' }, to: start, decided: {}, checks }),
      checksFrom: [],
    },
    true,
  )
  let stands = 0
  let finished = true

  for (let next = queue.take(); next; next = queue.take()) {
    for (const stand of next) {
      stands += 1
      if (stands > MOST_STANDS) return { ...kept(), finished: false }
      const { before, after } = stand.checks
      const side = steer.next(stand.at, checksChanged(before, after) !== undefined)
      const meeting = side && !stand.leg ? steer.meeting(stand.at, true) : undefined
      if (meeting && meeting.sides.length > 0) {
        for (const further of goOnTogether(stand, meeting, id, domains)) comeTo(further, true)
      } else if (side) {
        for (const further of goOn(stand, side, domains)) comeTo(further, false)
      } else if (!keeper.note(stand)) finished = false
    }
  }
  return { ...kept(), finished }

  function kept() {
    return { changes: keeper.changes(), byParting: keeper.byParting() }
  }

  function comeTo(stand: Stand, metUntilNow: boolean): void {
    if (stand.leg) keeper.begun(stand.leg)
    const meeting = steer.meeting(stand.at, metUntilNow)
    if (!meeting) {
      queue.add(stand)
      return
    }
    const { leg: _over, ...met } = { ...stand, checksFrom: legsOfChecks(stand) }
    if (meeting.sides.length > 0) {
      queue.add(met)
      return
    }
    const since = { until: stand.checks, since: stand.checks }
    const leg = legFrom({
      guide: id,
      point: meeting.point,
      to: stand.at,
      decided: {},
      checks: since,
    })
    keeper.begun(leg)
    queue.add({ ...met, leg })
  }
}
