import type { Guide } from '../../knowledge/guide.ts'
import type { Step } from '../../knowledge/step.ts'
import { has, loneMeeting, type Meeting, meetingOf } from './meeting.ts'
import { type Position, placeName } from './position.ts'
import type { Pair, Side, Versions } from './side.ts'
import { type Numbers, type Signatures, stepSignatures } from './step-signatures.ts'

/** Which version goes on next, so that both come to what they share at the same time. */
export interface Steering {
  /** Whether all that follows is the same in both. */
  readonly isSame: (at: Pair<Position>) => boolean
  /**
   * Undefined where nothing is left to compare. Where checks differ so far, what follows is walked
   * even if it is the same: a check that it makes again is no difference any more.
   */
  readonly next: (at: Pair<Position>, checksDiffer: boolean) => Side | undefined
  /**
   * How both are at the same point. Where they were until now, one of them may also be at a step that
   * the other version does not have, on its way to where the other one is.
   */
  readonly meeting: (at: Pair<Position>, metUntilNow: boolean) => Meeting | undefined
}

export function steering(guides: Pair<Guide>, versions: Versions): Steering {
  const numbers: Numbers = new Map()
  const known = new Map<string, Signatures>()
  const signaturesOf = (side: Side, guide: Guide): Signatures => {
    const name = `${side} ${guide.id}`
    const other = guides[side === 'before' ? 'after' : 'before']
    const nameOf = (step: Step) => stepName(step, other)
    const signatures =
      known.get(name) ?? stepSignatures({ guide, knowledge: versions[side], numbers, nameOf })
    known.set(name, signatures)
    return signatures
  }
  const signature = (side: Side, at: Position): number | undefined =>
    at.kind === 'step' ? (signaturesOf(side, at.guide).of.get(at.step.id) ?? -1) : undefined
  /** Whether a version comes to a place of the other one, or to the same as is there. */
  const hasAhead = (side: Side, at: Position, place: Position): boolean => {
    if (at.kind !== 'step') return false
    const below = signaturesOf(side, at.guide).below.get(at.step.id) ?? 0n
    const holds = (number = -1) => number >= 0 && ((below >> BigInt(number)) & 1n) === 1n
    const other = side === 'before' ? 'after' : 'before'
    if (place.kind !== 'step') return holds(numbers.get(placeName(place)))
    if (holds(signature(other, place))) return true
    const there = guides[side].id === place.guide.id ? guides[side] : undefined
    return there !== undefined && holds(numbers.get(stepName(place.step, there)))
  }
  const isSame = ({ before, after }: Pair<Position>): boolean => {
    if (before.kind === 'entering' && after.kind === 'entering') return before.guide === after.guide
    const old = signature('before', before)
    return old !== undefined && old === signature('after', after)
  }
  /** The version that is at a step of its own, bound for where the other one is. */
  const lone = ({ before, after }: Pair<Position>): Meeting | undefined => {
    if (after.kind === 'step' && isOwn(after, guides.before) && hasAhead('after', after, before))
      return loneMeeting(after.step, 'after', guides)
    return before.kind === 'step' &&
      isOwn(before, guides.after) &&
      hasAhead('before', before, after)
      ? loneMeeting(before.step, 'before', guides)
      : undefined
  }
  return {
    isSame,
    next(at, checksDiffer) {
      if (isSame(at) && !(checksDiffer && at.before.kind === 'step')) return undefined
      const { before, after } = at
      // The one that still has the other's step ahead of it catches up.
      if (before.kind === 'step' && after.kind === 'step')
        return hasAhead('after', after, before) ? 'after' : 'before'
      if (before.kind === 'step') return 'before'
      if (after.kind === 'step') return 'after'
      if (before.kind === 'entering') return 'before'
      return after.kind === 'entering' ? 'after' : undefined
    },
    meeting: (at, metUntilNow) => meetingOf(at, guides) ?? (metUntilNow ? lone(at) : undefined),
  }
}

/** A step of the guide that is compared, which its other version does not have. */
function isOwn(at: Extract<Position, { kind: 'step' }>, other: Guide): boolean {
  return at.guide.id === other.id && !has(other, at.step)
}

/** Equal for steps that are held to be one: those of one name, and else those that do the same. */
function stepName(step: Step, other: Guide): string {
  if (has(other, step)) return `step ${step.id}`
  return step.kind === 'ask' ? `asks ${step.fact}` : 'tries'
}
