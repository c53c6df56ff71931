import type { FactId } from '../../knowledge/fact.ts'
import { BUDGET } from '../flow.ts'
import { settle } from '../settle.ts'
import type { LiveIn } from './live-in.ts'
import { positionName } from './position.ts'
import type { Pair, PairedDomains } from './side.ts'
import type { Stand } from './stand.ts'

/** Stands to go on from: all that come to the same place are taken at once, earlier places first. */
export interface StandQueue {
  readonly add: (stand: Stand) => void
  readonly take: () => readonly Stand[] | undefined
}

export function standQueue(live: Pair<LiveIn>, domains: PairedDomains): StandQueue {
  const places = new Map<string, { readonly rank: number; readonly stands: Stand[] }>()
  const all = (fact: FactId) => domains.either.of(fact).all
  return {
    add(stand) {
      const { at, checks, arrival } = stand
      const box = new Map(
        [...arrival.box].filter(
          ([fact]) => live.before.isLive(fact, at.before) || live.after.isLive(fact, at.after),
        ),
      )
      const projected = { ...stand, arrival: { ...arrival, box } }
      const name = `${positionName(at.before)} ${positionName(at.after)} ${JSON.stringify(checks)}`
      const place = places.get(name)
      if (place) place.stands.push(projected)
      else {
        const rank = live.before.rank(at.before) + live.after.rank(at.after)
        places.set(name, { rank, stands: [projected] })
      }
    },
    take() {
      let first: string | undefined
      let lowest = Number.POSITIVE_INFINITY
      for (const [name, { rank }] of places) {
        if (rank >= lowest) continue
        lowest = rank
        first = name
      }
      const place = first === undefined ? undefined : places.get(first)
      const [stand] = place?.stands ?? []
      if (first === undefined || !place || !stand) return undefined
      places.delete(first)
      const arrivals = place.stands.map(({ arrival }) => arrival)
      return settle(arrivals, all, BUDGET).onward.map((arrival) => ({ ...stand, arrival }))
    },
  }
}
