import type { Position } from './position.ts'
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
}

export function steering(versions: Versions): Steering {
  const numbers: Numbers = new Map()
  const known = new Map<string, Signatures>()
  const signature = (side: Side, at: Position): { of: number; below: bigint } | undefined => {
    if (at.kind !== 'step') return undefined
    const name = `${side} ${at.guide.id}`
    const signatures = known.get(name) ?? stepSignatures(at.guide, versions[side], numbers)
    known.set(name, signatures)
    return {
      of: signatures.of.get(at.step.id) ?? -1,
      below: signatures.below.get(at.step.id) ?? 0n,
    }
  }
  const isSame = ({ before, after }: Pair<Position>): boolean => {
    if (before.kind === 'entering' && after.kind === 'entering') return before.guide === after.guide
    const old = signature('before', before)
    return old !== undefined && old.of === signature('after', after)?.of
  }
  return {
    isSame,
    next(at, checksDiffer) {
      if (isSame(at) && !(checksDiffer && at.before.kind === 'step')) return undefined
      const { before, after } = at
      const old = signature('before', before)
      const now = signature('after', after)
      if (old && now) {
        // The one that still has the other's step ahead of it catches up.
        return (now.below >> BigInt(old.of)) & 1n ? 'after' : 'before'
      }
      if (old) return 'before'
      if (now) return 'after'
      if (before.kind === 'entering') return 'before'
      return after.kind === 'entering' ? 'after' : undefined
    },
  }
}
