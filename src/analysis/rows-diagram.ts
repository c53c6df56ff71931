import type { DecideFact } from '../knowledge/fact.ts'
import { type AtomSet, atomAt, atomIndexes, NO_ATOMS } from './atom-set.ts'
import { type Diagram, diagramBuilder } from './decision-diagram.ts'
import type { Domains } from './domains.ts'

/** Where no row holds. */
export const NO_ROW = -1

/** More work than this is given up: only tables that are tangled on purpose need it. */
const MOST_WORK = 200_000

/** The atoms of an input that the same rows take. */
interface Part {
  atoms: AtomSet
  readonly rows: readonly number[]
}

/**
 * Which row of a table holds first, for definite inputs: leaves are indexes of rows, or `NO_ROW`.
 * Undefined when the table is too tangled to be worked out within the budget.
 */
export function rowsDiagram(fact: DecideFact, domains: Domains): Diagram<number> | undefined {
  const builder = diagramBuilder<number>()
  const inputs = fact.inputs.map((input) => domains.of(input))
  const cells = fact.rows.map((row) =>
    row.cells.map((cell, index) => {
      const input = inputs[index]
      return cell && input ? atomIndexes(input.taken(cell) & input.definite) : undefined
    }),
  )
  // From which input on every cell of a row is `any`.
  const settled = cells.map((row) => row.findLastIndex((cell) => cell !== undefined) + 1)
  const memory = new Map<string, Diagram<number>>()
  let work = 0

  const build = (input: number, rows: readonly number[]): Diagram<number> | undefined => {
    const last = rows.findIndex((row) => (settled[row] ?? 0) <= input)
    const reachable = last < 0 ? rows : rows.slice(0, last + 1)
    const [first] = reachable
    if (first === undefined) return builder.leaf(NO_ROW)
    if (last === 0) return builder.leaf(first)
    const key = `${input}:${reachable.join(',')}`
    const known = memory.get(key)
    if (known) return known
    const ways: { atoms: AtomSet; to: Diagram<number> }[] = []
    for (const part of partsAt(input, reachable)) {
      const to = work > MOST_WORK ? undefined : build(input + 1, part.rows)
      if (!to) return undefined
      ways.push({ atoms: part.atoms, to })
    }
    const made = builder.fork(input, ways)
    memory.set(key, made)
    return made
  }

  const partsAt = (input: number, rows: readonly number[]): Iterable<Part> => {
    const open = rows.filter((row) => cells[row]?.[input] === undefined)
    const closed = new Map<number, number[]>()
    for (const row of rows) {
      for (const atom of cells[row]?.[input] ?? []) {
        const here = closed.get(atom)
        if (here) here.push(row)
        else closed.set(atom, [row])
        work += 1
      }
    }
    const parts = new Map<string, Part>()
    const { definite = NO_ATOMS, strange = NO_ATOMS } = inputs[input] ?? {}
    let rest = definite & ~strange
    for (const [atom, taking] of closed) {
      rest &= ~atomAt(atom)
      const key = taking.join(',')
      const part = parts.get(key)
      if (part) part.atoms |= atomAt(atom)
      else parts.set(key, { atoms: atomAt(atom), rows: inOrder(open, taking) })
      work += open.length
    }
    if (rest !== NO_ATOMS) parts.set('', { atoms: rest, rows: open })
    return parts.values()
  }

  return build(
    0,
    fact.rows.map((_, index) => index),
  )
}

function inOrder(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others
  return [...some, ...others].sort((one, other) => one - other)
}
