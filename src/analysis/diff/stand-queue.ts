import type { FactId } from '../../knowledge/fact.ts'
import { BUDGET } from '../flow.ts'
import { settle } from '../settle.ts'
import { factOfLeg } from './leg.ts'
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
  /** By rank, then by the name of the place. */
  const places = new Map<number, Map<string, Stand[]>>()
  const all = (fact: FactId) => domains.either.of(fact).all
  return {
    add(stand) {
      const { at, checks, arrival } = stand
      const legs = [...stand.checksFrom, ...(stand.leg ? [stand.leg] : [])]
      const told = new Set(legs.map(factOfLeg))
      const box = new Map(
        [...arrival.box].filter(
          ([fact]) =>
            told.has(fact) ||
            live.before.isLive(fact, at.before) ||
            live.after.isLive(fact, at.after),
        ),
      )
      const projected = { ...stand, arrival: { ...arrival, box } }
      const name = [
        positionName(at.before),
        positionName(at.after),
        JSON.stringify(checks),
        ...legs.map((leg) => leg.name),
        stand.leg ? 'parted' : 'met',
      ].join(' ')
      const rank = live.before.rank(at.before) + live.after.rank(at.after)
      const ranked = places.get(rank) ?? new Map<string, Stand[]>()
      places.set(rank, ranked)
      const stands = ranked.get(name)
      if (stands) stands.push(projected)
      else ranked.set(name, [projected])
    },
    take() {
      let lowest = Number.POSITIVE_INFINITY
      for (const rank of places.keys()) lowest = Math.min(lowest, rank)
      const ranked = places.get(lowest)
      const [first] = ranked ?? []
      if (!ranked || !first) return undefined
      const [name, stands] = first
      ranked.delete(name)
      if (ranked.size === 0) places.delete(lowest)
      const [stand] = stands
      if (!stand) return undefined
      const arrivals = stands.map(({ arrival }) => arrival)
      return settle(arrivals, all, BUDGET).onward.map((arrival) => ({ ...stand, arrival }))
    },
  }
}
