/** A set of atoms of one fact: bit n stands for the atom of index n. */
export type AtomSet = bigint

export const NO_ATOMS: AtomSet = 0n

/** The set of one atom. */
export function atomAt(index: number): AtomSet {
  return 1n << BigInt(index)
}

/** The lowest index in the set, -1 for an empty one. */
export function lowestAtom(set: AtomSet): number {
  if (set === NO_ATOMS) return -1
  const low = BigInt.asUintN(32, set)
  if (low !== 0n) return 31 - Math.clz32(Number(low & -low))
  return 32 + lowestAtom(set >> 32n)
}

/** The indexes in the set, rising. */
export function atomIndexes(set: AtomSet): readonly number[] {
  const indexes: number[] = []
  for (let rest = set; rest !== NO_ATOMS; rest &= rest - 1n) indexes.push(lowestAtom(rest))
  return indexes
}
