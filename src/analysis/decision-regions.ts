import type { DecideFact } from '../knowledge/fact.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'
import { type Box, meet } from './box.ts'
import type { Diagram } from './decision-diagram.ts'
import type { Domains } from './domains.ts'
import type { FactDomain } from './fact-domain.ts'
import { STRANGE, UNDECIDED, valuesDiagram } from './values-diagram.ts'

/** Cases of the inputs of a decided fact, and the atom that it comes to there. */
export interface Region {
  readonly box: Box
  readonly atom: AtomSet
}

const diagrams = new WeakMap<Domains, Map<DecideFact, Diagram<string> | undefined>>()

/** How many regions to tell apart; where the inputs matter no further, one for each outcome will do. */
export type Most = number | 'one of each outcome'

/**
 * The regions of a box in which a decided fact is one atom. They are disjoint and fill the box, unless
 * one of each outcome is asked for. Undefined when they are too many, or the table too tangled.
 */
export function decisionRegions(
  fact: DecideFact,
  box: Box,
  domains: Domains,
  most: Most,
): readonly Region[] | undefined {
  const diagram = diagramOf(fact, domains)
  if (!diagram) return undefined
  const domain = domains.of(fact.id)
  const regions: Region[] = []
  if (most === 'one of each outcome' && !fact.inputs.some((input) => isDecided(input, domains))) {
    return oneOfEach(fact, diagram, box, domains)
  }
  const budget = most === 'one of each outcome' ? NESTED_BUDGET : most

  const walk = (at: Diagram<string>, within: Box): boolean => {
    if (at.kind === 'leaf') {
      regions.push({ box: within, atom: atomOf(domain, at.value) })
      return regions.length <= budget
    }
    const input = fact.inputs[at.input] ?? ''
    return at.ways.every(({ atoms, to }) =>
      boxesWith(input, atoms, within, domains, budget)?.every((narrowed) => walk(to, narrowed)),
    )
  }

  return walk(diagram, box) ? regions : undefined
}

/** More regions than this are not told apart where decisions depend on decisions. */
const NESTED_BUDGET = 512

function isDecided(id: string, domains: Domains): boolean {
  return domains.of(id).fact.kind === 'decide'
}

/** The first region of each outcome: what comes twice to one place of the diagram comes to the same there. */
function oneOfEach(
  fact: DecideFact,
  diagram: Diagram<string>,
  box: Box,
  domains: Domains,
): readonly Region[] {
  const domain = domains.of(fact.id)
  const met = new Set<Diagram<string>>()
  const regions: Region[] = []
  const walk = (at: Diagram<string>, within: Box): void => {
    if (met.has(at)) return
    met.add(at)
    if (at.kind === 'leaf') {
      regions.push({ box: within, atom: atomOf(domain, at.value) })
      return
    }
    const input = fact.inputs[at.input] ?? ''
    for (const { atoms, to } of at.ways) {
      const narrowed = meet(within, new Map([[input, atoms]]))
      if (narrowed) walk(to, narrowed)
    }
  }
  walk(diagram, box)
  return regions
}

/** The parts of a box where a fact is one of some atoms; a decided fact is traced to its inputs. */
function boxesWith(
  id: string,
  atoms: AtomSet,
  box: Box,
  domains: Domains,
  budget: number,
): readonly Box[] | undefined {
  const { fact } = domains.of(id)
  if (fact.kind === 'decide') {
    return decisionRegions(fact, box, domains, budget)
      ?.filter(({ atom }) => (atom & atoms) !== NO_ATOMS)
      .map((region) => region.box)
  }
  const narrowed = meet(box, new Map([[id, atoms]]))
  return narrowed ? [narrowed] : []
}

function diagramOf(fact: DecideFact, domains: Domains): Diagram<string> | undefined {
  let known = diagrams.get(domains)
  if (!known) {
    known = new Map()
    diagrams.set(domains, known)
  }
  if (!known.has(fact)) known.set(fact, valuesDiagram(fact, domains))
  return known.get(fact)
}

function atomOf(domain: FactDomain, value: string): AtomSet {
  if (value === STRANGE) return domain.strange ?? NO_ATOMS
  return value === UNDECIDED ? domain.unsure : domain.taken({ kind: 'choice', id: value })
}
