import type { FactId } from '../../knowledge/fact.ts'
import type { AskStep, Branch, Step } from '../../knowledge/step.ts'
import type { Arrival, Passage } from '../arrival.ts'
import { type AtomSet, NO_ATOMS } from '../atom-set.ts'
import { type Box, withSet } from '../box.ts'
import { causesTried } from '../causes-tried.ts'
import { BUDGET, type StepOptions } from '../flow.ts'
import { type Gap, passagesFrom } from '../passages-from.ts'
import type { Checks, Leg } from './leg.ts'
import { type End, enter, follow, type Position } from './position.ts'
import type { Pair, PairedDomains, Side } from './side.ts'

/** Both versions at once, and the cases that bring them where they are. */
export interface Stand {
  readonly at: Pair<Position>
  readonly checks: Checks
  readonly arrival: Arrival
  /** The way since both last met; absent where they meet. */
  readonly leg?: Leg
  /** The earlier legs on which the checks came to differ as they do. */
  readonly checksFrom: readonly Leg[]
}

/** Where a stand comes to when one of the versions goes on by one step, one for each way it may go. */
export function goOn(stand: Stand, side: Side, domains: PairedDomains): readonly Stand[] {
  const position = stand.at[side]
  switch (position.kind) {
    case 'end':
      throw new Error('Nothing goes on from an end.')
    case 'entering':
      return [moved(stand, side, enter(position, domains[side].knowledge))]
    case 'step':
      return position.step.kind === 'try'
        ? [tried(stand, side, { ...position, step: position.step })]
        : answered(stand, side, { ...position, step: position.step }, domains)
    default:
      return position satisfies never
  }
}

type At<S extends Step> = Extract<Position, { kind: 'step' }> & { readonly step: S }

function tried(stand: Stand, side: Side, at: At<Extract<Step, { kind: 'try' }>>): Stand {
  const made = causesTried(at.guide, at.step).map((cause) => `${at.guide.id}/${cause}`)
  const checks = [...new Set([...stand.checks[side], ...made])]
  const on = moved(stand, side, follow(at.step.otherwise, at.guide, at.entered))
  return { ...on, checks: { ...stand.checks, [side]: checks } }
}

function answered(
  stand: Stand,
  side: Side,
  { step, guide, entered }: At<AskStep>,
  domains: PairedDomains,
): readonly Stand[] {
  const options: StepOptions = {
    domains: domains[side],
    budget: BUDGET,
    openly: false,
    mentioned: new Set<FactId>(),
    isKept: () => true,
    decisions: 'apart',
  }
  const { pushes, gaps, open } = passagesFrom(step, [stand.arrival], options)
  const noAnswer: End = { kind: 'no answer', fact: step.fact }
  const nowhere: End = { kind: 'nowhere', guide: guide.id, step: step.id }
  const taken = pushes.map(({ passage, box, target }) =>
    moved(stand, side, follow(target, guide, entered), { box, known: new Set(), from: passage }),
  )
  const missed = gaps.flatMap((gap) => {
    const unknown = gap.atoms & (domains[side].of(step.fact).strange ?? NO_ATOMS)
    const known = gap.atoms & ~unknown
    return [
      ...(unknown === NO_ATOMS ? [] : [ended(gap, unknown, noAnswer)]),
      ...(known === NO_ATOMS ? [] : [ended(gap, known, nowhere)]),
    ]
  })
  return [...taken, ...missed, ...open.map((gap) => ended(gap, gap.atoms, { kind: 'open' }))]

  function ended(gap: Gap, atoms: AtomSet, end: End): Stand {
    const { region } = gap
    const asked = { step, branch: NO_BRANCH, index: -1 }
    const passage: Passage = {
      arrival: stand.arrival,
      step,
      asked,
      taken: atoms,
      openly: NO_ATOMS,
      ...(region && { region }),
      ...(gap.guessed && { guessed: true }),
    }
    const all = (fact: FactId) => domains.either.of(fact).all
    const box: Box = region ?? withSet(stand.arrival.box, step.fact, atoms, all)
    return moved(stand, side, { kind: 'end', end }, { box, known: new Set(), from: passage })
  }
}

const NOWHERE = { path: '', start: 0, end: 0 }
/** Stands where an answer takes no branch. */
const NO_BRANCH: Branch = {
  key: { kind: 'otherwise' },
  written: '',
  target: { kind: 'escalate' },
  span: NOWHERE,
  targetSpan: NOWHERE,
}

function moved(stand: Stand, side: Side, position: Position, arrival = stand.arrival): Stand {
  return { ...stand, at: { ...stand.at, [side]: position }, arrival }
}
