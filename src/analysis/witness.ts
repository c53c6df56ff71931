import type { Answer } from '../knowledge/answer.ts'
import { describeAnswer } from '../knowledge/describe-answer.ts'
import type { Fact, FactId } from '../knowledge/fact.ts'
import type { Arrival, Passage } from './arrival.ts'
import { type AtomSet, lowestAtom } from './atom-set.ts'
import { ANYTHING, type Box, meet } from './box.ts'
import type { Domains } from './domains.ts'
import { leafInputs } from './leaf-inputs.ts'

/** An answer on the way to a finding. */
export interface Given {
  readonly fact: Fact
  readonly answer: Answer
  /** The index of the answer among the atoms of its fact. */
  readonly atom: number
}

/** One case: an answer to every fact that was asked on the way, in the order of asking. */
export type Witness = readonly Given[]

/** A fact that is asked, and the cases of its inputs where it is decided. */
type Asking = { readonly fact: FactId; readonly region?: Box }

/**
 * A case that comes to a step, of those in a box, and what it answers there. Undefined when there
 * is none, which can only be where the budget ran out.
 */
export function witnessOf(
  arrival: Arrival,
  within: Box,
  domains: Domains,
  asking?: Asking,
): Witness | undefined {
  const asked: Asking[] = asking ? [asking] : []
  let box: Box | undefined = meet(within, arrival.box)
  let at: Arrival | undefined = arrival
  while (at && box) {
    const cases: Box = box
    const part: Arrival | undefined = at.parts?.find((other) => meet(cases, other.box))
    if (at.parts) {
      at = part
      box = part && meet(cases, part.box)
      if (!part) return undefined
      continue
    }
    const { from }: Arrival = at
    if (!from) return answersTo(asked.toReversed(), box, domains)
    if (from.asked) asked.push({ fact: from.asked.step.fact, ...withRegion(from.region) })
    const back = meet(box, from.arrival.box)
    box = back && meet(back, casesTaken(from))
    at = from.arrival
  }
  return undefined
}

/** A case that takes a passage, of those in a box. */
export function witnessThrough(
  passage: Passage,
  within: Box,
  domains: Domains,
): Witness | undefined {
  return witnessOf({ box: ANYTHING, known: passage.arrival.known, from: passage }, within, domains)
}

/** The answers of a witness in words: `sending-status: Failed`. */
export function describeWitness(witness: Witness): readonly string[] {
  return witness.map(({ fact, answer }) => `${fact.id}: ${describeAnswer(fact, answer)}`)
}

/** The cases that a passage takes of those that arrive. */
function casesTaken({ asked, region, taken, openly }: Passage): Box {
  if (!asked) return ANYTHING
  return region ?? new Map<string, AtomSet>([[asked.step.fact, taken | openly]])
}

function withRegion(region: Box | undefined): { readonly region?: Box } {
  return region ? { region } : {}
}

function answersTo(asked: readonly Asking[], box: Box, domains: Domains): Witness | undefined {
  const witness = new Map<string, Given>()
  for (const { fact, region } of asked) {
    const domain = domains.of(fact)
    // A decision that was only guessed at has no case to show.
    if (domain.fact.kind === 'decide' && !region) return undefined
    for (const id of leafInputs(domain.fact, domains.knowledge)) {
      const set = box.get(id)
      if (witness.has(id) || set === undefined) continue
      const atom = lowestAtom(set)
      const answer = domains.of(id).atoms[atom]
      if (answer) witness.set(id, { fact: domains.of(id).fact, answer, atom })
    }
  }
  return [...witness.values()]
}
