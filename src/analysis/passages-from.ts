import type { DecideFact, Fact } from '../knowledge/fact.ts'
import type { AskStep, Step } from '../knowledge/step.ts'
import type { Target } from '../knowledge/target.ts'
import type { Arrival, Passage } from './arrival.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'
import { type Box, withSet } from './box.ts'
import { decisionRegions } from './decision-regions.ts'
import type { FactDomain } from './fact-domain.ts'
import type { StepOptions } from './flow.ts'
import { impliedCodes } from './implied-codes.ts'
import { leafInputs } from './leaf-inputs.ts'

/** Answers that no branch of a step takes. */
export interface Gap {
  readonly arrival: Arrival
  readonly atoms: AtomSet
  readonly region?: Box
  readonly guessed?: true
}

/** How the cases that arrive at a step leave it. */
export interface Passing {
  readonly passages: readonly (readonly Passage[])[]
  readonly gaps: readonly Gap[]
  /** Where the fact is unsure, and no branch is written for that. */
  readonly open: readonly Gap[]
  /** The same passages with the cases that each of them takes along. */
  readonly pushes: readonly {
    readonly passage: Passage
    readonly box: Box
    readonly target: Target
  }[]
  /** A decision could not be told from its inputs, so that any of its values was allowed. */
  readonly guessed: boolean
}

/** What a fact may be when it is asked, and the cases it is asked in. */
interface Asked {
  readonly arrival: Arrival
  readonly atoms: AtomSet
  readonly box: Box
  readonly region?: Box
}

export function passagesFrom(
  step: Step,
  arrivals: readonly Arrival[],
  options: StepOptions,
): Passing {
  switch (step.kind) {
    case 'ask':
      return answersOf(step, arrivals, options)
    case 'try': {
      const passages = arrivals.map(
        (arrival): Passage => ({ arrival, step, taken: NO_ATOMS, openly: NO_ATOMS }),
      )
      const pushes = passages.map((passage) => ({
        passage,
        box: passage.arrival.box,
        target: step.otherwise,
      }))
      return { passages: [passages], gaps: [], open: [], pushes, guessed: false }
    }
    default:
      return step satisfies never
  }
}

function answersOf(step: AskStep, arrivals: readonly Arrival[], options: StepOptions): Passing {
  const { domains } = options
  const domain = domains.of(step.fact)
  const { fact } = domain
  const passages = step.branches.map((): Passage[] => [])
  const gaps: Gap[] = []
  const open: Gap[] = []
  const pushes: { passage: Passage; box: Box; target: Target }[] = []
  const keys = step.branches.map(({ key }) => domain.taken(key))
  const staysOpen = !step.branches.some(({ key }) => key.kind === 'unsure')
  const isKept = options.isKept(step.fact)
  const whole = () => (options.mentioned.has(step.fact) ? NO_ATOMS : domain.all)
  let guessed = false

  for (const arrival of arrivals) {
    const told = fact.kind === 'decide' ? decidedIn(fact, arrival, options) : undefined
    const isGuess = fact.kind === 'decide' && !told
    guessed ||= isGuess
    for (const asked of told ?? [stated(fact, arrival, domain)]) {
      const { box, region } = asked
      const openly = staysOpen && options.openly ? asked.atoms & domain.unsure : NO_ATOMS
      let rest = asked.atoms
      for (const [index, branch] of step.branches.entries()) {
        const taken = rest & (keys[index] ?? NO_ATOMS)
        rest &= ~taken
        if ((taken | openly) === NO_ATOMS) continue
        const passage: Passage = {
          arrival,
          step,
          asked: { step, branch, index },
          taken,
          openly,
          ...(region && { region }),
          ...(isGuess && { guessed: true }),
        }
        passages[index]?.push(passage)
        const narrowed = region || !isKept ? box : withSet(box, step.fact, taken | openly, whole)
        pushes.push({ passage, box: narrowed, target: branch.target })
      }
      const unsure = staysOpen ? asked.atoms & domain.unsure : NO_ATOMS
      if (unsure !== NO_ATOMS)
        open.push({ ...asked, atoms: unsure, ...(isGuess && { guessed: true }) })
      const missed = rest & domain.definite & expected(fact, arrival, options)
      if (missed !== NO_ATOMS)
        gaps.push({ ...asked, atoms: missed, ...(isGuess && { guessed: true }) })
    }
  }
  return { passages, gaps, open, pushes, guessed }
}

function stated(fact: Fact, arrival: Arrival, domain: FactDomain): Asked {
  return { arrival, atoms: arrival.box.get(fact.id) ?? domain.all, box: arrival.box }
}

/** The cases of an arrival, told apart by what they decide. */
function decidedIn(
  fact: DecideFact,
  arrival: Arrival,
  { domains, budget, isKept, decisions }: StepOptions,
): readonly Asked[] | undefined {
  const isTied = decisions === 'as kept' && leafInputs(fact, domains.knowledge).some(isKept)
  const most = isTied || decisions === 'apart' ? budget * 4 : 'one of each outcome'
  return decisionRegions(fact, arrival.box, domains, most)?.map(({ atom, box }) => ({
    arrival,
    atoms: atom,
    box,
    region: box,
  }))
}

/** The answers that have to lead somewhere: a code that was read from a text is a code of the table. */
function expected(fact: Fact, arrival: Arrival, { domains }: StepOptions): AtomSet {
  const implied = fact.kind === 'table' ? impliedCodes(fact, arrival.box, domains) : undefined
  return implied ?? domains.of(fact.id).all
}
