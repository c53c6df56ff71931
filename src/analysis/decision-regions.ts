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

/**
 * The regions of a box in which a decided fact is one atom. They are disjoint and fill the box.
 * Undefined when they are too many, or the table too tangled, to be told apart within the budget.
 */
export function decisionRegions(
  fact: DecideFact,
  box: Box,
  domains: Domains,
  budget: number,
): readonly Region[] | undefined {
  const diagram = diagramOf(fact, domains)
  if (!diagram) return undefined
  const domain = domains.of(fact.id)
  const regions: Region[] = []

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
