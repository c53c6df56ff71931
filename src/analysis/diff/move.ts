import type { GuideId } from '../../knowledge/target.ts'
import { checksChanged } from './checks-changed.ts'
import { hasChangedChecks, type Leg, legFrom } from './leg.ts'
import type { Meeting } from './meeting.ts'
import type { PairedDomains, Side } from './side.ts'
import { goOn, type Stand } from './stand.ts'

/** Where both come to from a point where they meet, one for each way they may go. */
export function goOnTogether(
  stand: Stand,
  { point, sides }: Meeting,
  guide: GuideId,
  domains: PairedDomains,
): readonly Stand[] {
  type Going = { readonly stand: Stand; readonly decided: Leg['decided'] }
  let going: readonly Going[] = [{ stand, decided: {} }]
  for (const side of sides) {
    going = going.flatMap(({ stand: from, decided }) =>
      goOn(from, side, domains).map((next) => {
        const found = decidedAt(next, side, point, domains)
        return {
          stand: next,
          decided: { ...decided, ...(found !== undefined && { [side]: found }) },
        }
      }),
    )
  }
  return going.map(({ stand: next, decided }) => {
    const checks = { until: stand.checks, since: next.checks }
    const leg = legFrom({ guide, point, to: next.at, decided, checks })
    return { ...next, leg, checksFrom: stand.checksFrom }
  })
}

function decidedAt(next: Stand, side: Side, point: Meeting['point'], domains: PairedDomains) {
  if (point.kind !== 'question') return undefined
  const isDecided = domains[side].of(point.fact).fact.kind === 'decide'
  return isDecided ? next.arrival.from?.taken : undefined
}

/** The legs on which the checks came to differ as they do now. */
export function legsOfChecks({ leg, checks, checksFrom }: Stand): readonly Leg[] {
  if (!checksChanged(checks.before, checks.after)) return []
  return leg && hasChangedChecks(leg, checks) ? [...checksFrom, leg] : checksFrom
}
