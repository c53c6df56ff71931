import type { FactId } from '../../knowledge/fact.ts'
import type { GuideId } from '../../knowledge/target.ts'
import { type AtomSet, NO_ATOMS } from '../atom-set.ts'
import { ANYTHING, type Box } from '../box.ts'
import { type Witness, witnessOf } from '../witness.ts'
import type { Change, ChangesFrom } from './change.ts'
import { type ChecksChanged, checksChanged } from './checks-changed.ts'
import type { Leg } from './leg.ts'
import { legsOfChecks } from './move.ts'
import { partedAnswers } from './parted-answers.ts'
import { type Concerns, type Parting, placesOf } from './parting.ts'
import type { End } from './position.ts'
import { isSameEnd } from './same-end.ts'
import type { Pair, PairedDomains, Side, Versions } from './side.ts'
import type { Stand } from './stand.ts'

/** Collects what has changed in a guide. */
export interface ChangeKeeper {
  /** Keeps what has changed where nothing is left to compare; false where no case shows it. */
  readonly note: (stand: Stand) => boolean
  /** In the order they were noted. */
  readonly changes: () => readonly Change[]
  /** By the places that they come of, in the order these were come to. */
  readonly byParting: () => readonly ChangesFrom[]
  /** Called for each leg when it is begun. */
  readonly begun: (leg: Leg) => void
}

interface Noted {
  readonly ends?: Pair<End>
  readonly checks?: ChecksChanged
  readonly witness: Witness
  others: number
  readonly parted: Map<string, Parted>
}

/** A leg and what it does, for the cases met until now. */
interface Parted {
  readonly leg: Leg
  readonly concerns: Concerns
  readonly atoms: Pair<AtomSet>
}

export function changeKeeper(
  guide: GuideId,
  versions: Versions,
  domains: PairedDomains,
): ChangeKeeper {
  const noted = new Map<string, Noted>()
  const order = new Map<string, number>()

  function note(stand: Stand): boolean {
    const { at, checks, arrival, leg } = stand
    const { before, after } = at
    const ends =
      before.kind === 'end' && after.kind === 'end'
        ? { before: before.end, after: after.end }
        : undefined
    const differ = ends !== undefined && !isSameEnd(ends, versions)
    const changed = checksChanged(checks.before, checks.after)
    if (!differ && !changed) return true
    const what = { ...(differ && { ends }), ...(changed && { checks: changed }) }
    const parted = new Map<string, Parted>()
    for (const from of legsOfChecks(stand)) keep(parted, from, { ends: false, checks: true })
    if (differ && leg) keep(parted, leg, { ends: true, checks: false })
    const concerned = [...parted].map(([name, { concerns }]) => [name, concerns])
    const name = JSON.stringify([what, concerned])
    const known = noted.get(name)
    const witness = known?.witness ?? witnessOf(arrival, ANYTHING, domains.either)
    if (!witness) return false
    if (known) known.others += 1
    const kept: Noted = known ?? { ...what, witness, others: 0, parted }
    if (known) for (const one of parted.values()) add(known.parted, one)
    noted.set(name, kept)
    return true

    function keep(into: Map<string, Parted>, from: Leg, concerns: Concerns): void {
      add(into, { leg: from, concerns, atoms: atomsOf(from, arrival.box, domains) })
    }
  }

  function partingOf(parted: Parted): Parting {
    const { leg, concerns, atoms } = parted
    const { point } = leg
    const answers =
      point.kind === 'question' ? partedAnswers(point.fact, atoms, point.steps, domains) : undefined
    return { point, to: placesOf(leg), concerns, ...(answers && { answers }) }
  }

  const inOrder = (parted: Iterable<Parted>) =>
    [...parted].sort((one, other) => placeIn(one) - placeIn(other))
  const placeIn = ({ leg }: Parted) => order.get(leg.group) ?? 0

  const told = () =>
    [...noted.values()].map((one) => {
      const { ends, checks, witness, others } = one
      const change: Change = {
        guide,
        ...(ends && { ends }),
        ...(checks && { checks }),
        partings: inOrder(one.parted.values()).map(partingOf),
        witness,
        others,
      }
      return { change, parted: one.parted }
    })

  return {
    note,
    begun({ group }) {
      if (!order.has(group)) order.set(group, order.size)
    },
    changes: () => told().map(({ change }) => change),
    byParting() {
      const groups = new Map<string, { all: Parted; readonly changes: Change[] }>()
      for (const { change, parted } of told()) {
        for (const one of parted.values()) {
          const group = groups.get(one.leg.group)
          if (!group) groups.set(one.leg.group, { all: one, changes: [change] })
          else {
            group.all = joined(group.all, one)
            if (group.changes.at(-1) !== change) group.changes.push(change)
          }
        }
      }
      return [...groups.values()]
        .sort((one, other) => placeIn(one.all) - placeIn(other.all))
        .map(({ all, changes }) => ({ guide, parting: partingOf(all), changes }))
    },
  }
}

function add(into: Map<string, Parted>, one: Parted): void {
  const known = into.get(one.leg.group)
  into.set(one.leg.group, known ? joined(known, one) : one)
}

function joined(one: Parted, other: Parted): Parted {
  return {
    leg: one.leg,
    concerns: {
      ends: one.concerns.ends || other.concerns.ends,
      checks: one.concerns.checks || other.concerns.checks,
    },
    atoms: {
      before: one.atoms.before | other.atoms.before,
      after: one.atoms.after | other.atoms.after,
    },
  }
}

/** What the fact of a question was found to be by cases of a box. */
function atomsOf({ point, decided }: Leg, box: Box, { either }: PairedDomains): Pair<AtomSet> {
  if (point.kind !== 'question') return { before: NO_ATOMS, after: NO_ATOMS }
  const answered = (fact: FactId) => box.get(fact) ?? either.of(fact).all
  const of = (side: Side) => {
    if (point.steps[side] !== undefined) return decided[side] ?? answered(point.fact)
    const other = side === 'before' ? 'after' : 'before'
    return decided[other] ?? answered(point.fact)
  }
  return { before: of('before'), after: of('after') }
}
