import type { DecideFact } from '../knowledge/fact.ts'
import type { AtomSet } from './atom-set.ts'
import { type Diagram, diagramBuilder } from './decision-diagram.ts'
import type { Domains } from './domains.ts'
import { rowsDiagram } from './rows-diagram.ts'

/** The value where a decision stays unsure. */
export const UNDECIDED = ''

/** More diagrams than this are given up. */
const MOST_DIAGRAMS = 20_000

/**
 * What a fact is decided to be, for every case of its inputs, unsure ones too: an input that is
 * unsure leaves the decision unsure only where it matters. Leaves are values, or `UNDECIDED`.
 * Undefined when the table is too tangled to be worked out within the budget.
 */
export function valuesDiagram(fact: DecideFact, domains: Domains): Diagram<string> | undefined {
  const rows = rowsDiagram(fact, domains)
  if (!rows) return undefined
  const builder = diagramBuilder<string>()
  const values = new Map<Diagram<number>, Diagram<string>>()
  const agreements = new Map<string, Diagram<string>>()
  const undecided = builder.leaf(UNDECIDED)

  const valued = (diagram: Diagram<number>): Diagram<string> => {
    const known = values.get(diagram)
    if (known) return known
    const made =
      diagram.kind === 'leaf'
        ? builder.leaf(fact.rows[diagram.value]?.value ?? fact.otherwise ?? UNDECIDED)
        : withUnsure(
            diagram.input,
            diagram.ways.map(({ atoms, to }) => ({ atoms, to: valued(to) })),
          )
    values.set(diagram, made)
    return made
  }

  const withUnsure = (
    input: number,
    ways: readonly { readonly atoms: AtomSet; readonly to: Diagram<string> }[],
  ): Diagram<string> => {
    const agreed = ways.map(({ to }) => to).reduce((one, other) => agreement(one, other))
    const unsure = domains.of(fact.inputs[input] ?? '').unsure
    return builder.fork(input, [...ways, { atoms: unsure, to: agreed }])
  }

  /** What holds whichever of two diagrams is the case. */
  const agreement = (one: Diagram<string>, other: Diagram<string>): Diagram<string> => {
    if (one === other) return one
    if (one === undecided || other === undecided) return undecided
    if (one.kind === 'leaf' && other.kind === 'leaf') return undecided
    if (builder.size() > MOST_DIAGRAMS || agreements.size > MOST_DIAGRAMS) return undecided
    const key = one.id < other.id ? `${one.id} ${other.id}` : `${other.id} ${one.id}`
    const known = agreements.get(key)
    if (known) return known
    const input = Math.min(inputOf(one), inputOf(other))
    const all = domains.of(fact.inputs[input] ?? '').all
    const ways: { atoms: AtomSet; to: Diagram<string> }[] = []
    for (const left of waysAt(one, input, all)) {
      for (const right of waysAt(other, input, all)) {
        const atoms = left.atoms & right.atoms
        if (atoms !== 0n) ways.push({ atoms, to: agreement(left.to, right.to) })
      }
    }
    const made = builder.fork(input, ways)
    agreements.set(key, made)
    return made
  }

  const diagram = valued(rows)
  return builder.size() > MOST_DIAGRAMS || agreements.size > MOST_DIAGRAMS ? undefined : diagram
}

function inputOf(diagram: Diagram<string>): number {
  return diagram.kind === 'fork' ? diagram.input : Number.POSITIVE_INFINITY
}

function waysAt(diagram: Diagram<string>, input: number, all: AtomSet) {
  return diagram.kind === 'fork' && diagram.input === input
    ? diagram.ways
    : [{ atoms: all, to: diagram }]
}
