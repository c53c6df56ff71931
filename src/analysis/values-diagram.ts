import type { DecideFact } from '../knowledge/fact.ts'
import { type AtomSet, NO_ATOMS } from './atom-set.ts'
import { type Diagram, diagramBuilder, type Way } from './decision-diagram.ts'
import type { Domains } from './domains.ts'
import { rowsDiagram } from './rows-diagram.ts'

/** The value where a decision stays unsure. */
export const UNDECIDED = ''

/** Where an input is an answer that this version of it cannot be given. */
export const STRANGE = '?'

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
  const completed = new Map<Diagram<string>, Diagram<string>>()
  const agreements = new Map<string, Diagram<string>>()
  const undecided = builder.leaf(UNDECIDED)
  const strangely = builder.leaf(STRANGE)

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

  /** Adds what holds where the input is unsure: what all its answers agree on. */
  const withUnsure = (input: number, ways: readonly Way<string>[]): Diagram<string> => {
    const { unsure } = domainAt(input)
    return builder.fork(input, [...ways, { atoms: unsure, to: agreed(ways, undecided) }])
  }

  /** Adds what holds where the input is strange: what its known answers agree on. */
  const withStrange = (diagram: Diagram<string>): Diagram<string> => {
    if (diagram.kind === 'leaf') return diagram
    const known = completed.get(diagram)
    if (known) return known
    const { definite, strange = NO_ATOMS } = domainAt(diagram.input)
    const ways = diagram.ways.map(({ atoms, to }) => ({ atoms, to: withStrange(to) }))
    const given = ways.filter(({ atoms }) => (atoms & definite) !== NO_ATOMS)
    const added = strange === NO_ATOMS ? [] : [{ atoms: strange, to: agreed(given, strangely) }]
    const made = builder.fork(diagram.input, [...ways, ...added])
    completed.set(diagram, made)
    return made
  }

  const domainAt = (input: number) => domains.of(fact.inputs[input] ?? '')

  const agreed = (ways: readonly Way<string>[], conflict: Diagram<string>): Diagram<string> => {
    const [first = undecided, ...others] = ways.map(({ to }) => to)
    return others.reduce((one, other) => agreement(one, other, conflict), first)
  }

  /** What holds whichever of two diagrams is the case. */
  const agreement = (
    one: Diagram<string>,
    other: Diagram<string>,
    conflict: Diagram<string>,
  ): Diagram<string> => {
    if (one === other) return one
    if (one === strangely || other === strangely) return strangely
    if (one === conflict || other === conflict) return conflict
    if (one.kind === 'leaf' && other.kind === 'leaf') return conflict
    if (builder.size() > MOST_DIAGRAMS || agreements.size > MOST_DIAGRAMS) return conflict
    const [low, high] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
    const key = `${low} ${high} ${conflict.id}`
    const known = agreements.get(key)
    if (known) return known
    const input = Math.min(inputOf(one), inputOf(other))
    const { all } = domainAt(input)
    const ways: { atoms: AtomSet; to: Diagram<string> }[] = []
    for (const left of waysAt(one, input, all)) {
      for (const right of waysAt(other, input, all)) {
        const atoms = left.atoms & right.atoms
        if (atoms !== NO_ATOMS) ways.push({ atoms, to: agreement(left.to, right.to, conflict) })
      }
    }
    const made = builder.fork(input, ways)
    agreements.set(key, made)
    return made
  }

  const diagram = withStrange(valued(rows))
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
