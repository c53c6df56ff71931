import type { FactId } from '../../knowledge/fact.ts'
import type { CauseId, GuideId } from '../../knowledge/target.ts'
import type { AtomSet } from '../atom-set.ts'
import { checksChanged } from './checks-changed.ts'
import type { Point } from './meeting.ts'
import { type Position, positionName } from './position.ts'
import type { Pair, Side } from './side.ts'

/** Checks made so far, as `guide/cause`, each once. */
export type Checks = Pair<readonly string[]>

/** The way of two versions from a point where they met. */
export interface Leg {
  readonly point: Point
  /** Where each of them went from there. */
  readonly to: Pair<Position>
  /** What a version decided the fact to be. What was answered to a question is in the box of an arrival. */
  readonly decided: Readonly<Partial<Record<Side, AtomSet>>>
  /** Whether the checks differ in another way since what was tried at the point itself. */
  readonly hasOtherChecks: boolean
  /** How the checks differed when it was left. */
  readonly differed: string
  /** Equal for equal legs. */
  readonly name: string
  /** Equal for legs that go the same way from the same point. */
  readonly group: string
}

interface Leaving {
  readonly guide: GuideId
  readonly point: Point
  readonly to: Pair<Position>
  readonly decided: Leg['decided']
  /** Before and after the point. */
  readonly checks: { readonly until: Checks; readonly since: Checks }
}

export function legFrom({ guide, point, to, decided, checks }: Leaving): Leg {
  const differed = differenceOf(checks.since)
  const hasOtherChecks =
    point.kind === 'checks' && isOfChecks(guide, point.tried, checks.until, differed)
  const sets = (['before', 'after'] as const).map((side) => decided[side]?.toString(36) ?? '')
  const places = [positionName(to.before), positionName(to.after)]
  const group = JSON.stringify([point, places, sets])
  const name = `${group} ${hasOtherChecks} ${differed}`
  return { point, to, decided, hasOtherChecks, differed, name, group }
}

/** True where the checks would not differ as they do, had the old ones been tried at the point. */
function isOfChecks(
  guide: GuideId,
  tried: Pair<readonly CauseId[]>,
  until: Checks,
  differed: string,
) {
  if (tried.before.join() === tried.after.join()) return false
  const old = tried.before.map((cause) => `${guide}/${cause}`)
  const untouched = { before: [...until.before, ...old], after: [...until.after, ...old] }
  return differenceOf(untouched) !== differed
}

/** Whether the checks differ since a point, in what was tried there or on the way from it. */
export function hasChangedChecks(leg: Leg, now: Checks): boolean {
  return leg.hasOtherChecks || differenceOf(now) !== leg.differed
}

function differenceOf({ before, after }: Checks): string {
  return JSON.stringify(checksChanged(before, after)) ?? ''
}

/** The fact whose answers are told apart, which the boxes of arrivals have to keep. */
export function factOfLeg({ point, decided }: Leg): FactId | undefined {
  if (point.kind !== 'question') return undefined
  const sides = Object.keys(point.steps) as readonly Side[]
  return sides.every((side) => decided[side] !== undefined) ? undefined : point.fact
}
