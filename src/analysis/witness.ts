import type { Answer } from '../knowledge/answer.ts'
import { describeAnswer } from '../knowledge/describe-answer.ts'
import type { Fact, FactId } from '../knowledge/fact.ts'
import type { Arrival, Passage } from './arrival.ts'
import { lowestAtom, NO_ATOMS } from './atom-set.ts'
import type { Box } from './box.ts'
import { describeNumbers } from './describe-atoms.ts'
import type { Domains } from './domains.ts'
import type { FactDomain } from './fact-domain.ts'
import { traceThrough, traceTo } from './trace.ts'

/** An answer on the way to a finding. */
export interface Given {
  readonly fact: Fact
  readonly answer: Answer
  /** The index of the answer among the atoms of its fact. */
  readonly atom: number
  /** The answers that do the same, in words: a number stands for all between two bounds. */
  readonly words: string
}

/** One case: an answer to every fact that was asked on the way, in the order of asking. */
export type Witness = readonly Given[]

/** A fact that is asked, and the cases of its inputs where it is decided. */
export interface Asking {
  readonly fact: FactId
  readonly region?: Box
  /** Its inputs could not be told apart, so no case can be shown. */
  readonly guessed?: boolean
}

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
  const trace = traceTo(arrival, within)
  if (!trace) return undefined
  const asked = askedOn(trace.passages)
  return answersTo(asking ? [...asked, asking] : asked, trace.box, domains)
}

/** A case that takes a passage, of those in a box. */
export function witnessThrough(
  passage: Passage,
  within: Box,
  domains: Domains,
): Witness | undefined {
  const trace = traceThrough(passage, within)
  return trace && answersTo(askedOn(trace.passages), trace.box, domains)
}

/** One case of a box: an answer to each fact that was asked. Undefined for a decision only guessed at. */
export function answersTo(
  asked: readonly Asking[],
  box: Box,
  domains: Domains,
): Witness | undefined {
  const witness = new Map<string, Given>()
  for (const { fact, region, guessed } of asked) {
    if (guessed) return undefined
    // A region names the inputs that matter, and what was asked before.
    for (const id of region ? region.keys() : [fact]) {
      const set = box.get(id)
      if (witness.has(id) || set === undefined) continue
      const domain = domains.of(id)
      const meant = set & ~domain.doubtful
      const atom = lowestAtom(meant === NO_ATOMS ? set : meant)
      const answer = domain.atoms[atom]
      if (answer) witness.set(id, { fact: domain.fact, answer, atom, words: inWords(domain, atom) })
    }
  }
  return [...witness.values()]
}

export function askedOn(passages: readonly Passage[]): readonly Asking[] {
  return passages.flatMap(({ asked, region, guessed = false }) =>
    asked ? [{ fact: asked.step.fact, guessed, ...(region && { region }) }] : [],
  )
}

/** The answers of a witness in words: `sending-status: Failed`. */
export function describeWitness(witness: Witness): readonly string[] {
  return witness.map(({ fact, words }) => `${fact.id}: ${words}`)
}

function inWords(domain: FactDomain, atom: number): string {
  const { fact } = domain
  const answer = domain.atoms[atom]
  if (!answer) return ''
  if (answer.kind === 'number' && (fact.kind === 'number' || fact.kind === 'duration')) {
    return describeNumbers(domain, fact, { first: atom, last: atom })
  }
  // Answers that stand for all others have no words of their own.
  if (answer.kind === 'unlisted') return 'a code that is not in the table'
  if (answer.kind === 'text' && answer.recogniser === undefined) return 'something else'
  return describeAnswer(fact, answer)
}
