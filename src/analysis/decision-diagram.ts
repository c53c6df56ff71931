import { type AtomSet, NO_ATOMS } from './atom-set.ts'

/** A decision over a fact's inputs in written order. Equal diagrams of one builder are one object. */
export type Diagram<Leaf> = DiagramLeaf<Leaf> | Fork<Leaf>

export interface DiagramLeaf<Leaf> {
  readonly kind: 'leaf'
  readonly id: number
  readonly value: Leaf
}

export interface Fork<Leaf> {
  readonly kind: 'fork'
  readonly id: number
  /** The index of the input. */
  readonly input: number
  readonly ways: readonly Way<Leaf>[]
}

export interface Way<Leaf> {
  readonly atoms: AtomSet
  readonly to: Diagram<Leaf>
}

/** Makes diagrams so that equal ones are one object. A fork whose ways are all one is that one. */
export interface DiagramBuilder<Leaf> {
  readonly leaf: (value: Leaf) => Diagram<Leaf>
  readonly fork: (input: number, ways: readonly Way<Leaf>[]) => Diagram<Leaf>
  /** How many diagrams were made. */
  readonly size: () => number
}

export function diagramBuilder<Leaf>(): DiagramBuilder<Leaf> {
  const leaves = new Map<Leaf, Diagram<Leaf>>()
  const forks = new Map<string, Diagram<Leaf>>()
  const size = () => leaves.size + forks.size
  return {
    size,
    leaf(value) {
      const known = leaves.get(value)
      if (known) return known
      const made = { kind: 'leaf', id: size(), value } as const
      leaves.set(value, made)
      return made
    },
    fork(input, ways) {
      const joined = new Map<Diagram<Leaf>, AtomSet>()
      for (const { atoms, to } of ways) joined.set(to, (joined.get(to) ?? NO_ATOMS) | atoms)
      const [first] = joined.keys()
      if (joined.size === 1 && first) return first
      const key = [
        input,
        ...[...joined].flatMap(([to, atoms]) => [to.id, atoms.toString(36)]),
      ].join(' ')
      const known = forks.get(key)
      if (known) return known
      const distinct = [...joined].map(([to, atoms]) => ({ atoms, to }))
      const made = { kind: 'fork', id: size(), input, ways: distinct } as const
      forks.set(key, made)
      return made
    },
  }
}
