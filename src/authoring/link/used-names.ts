import type { Names } from './names.ts'

/** By the kind of name: those that something used. */
export type UsedNames = readonly (readonly string[])[]

/** The names that were used since the last time this was asked; afterwards none is. */
export function takeUsed(kinds: readonly Names<unknown>[]): UsedNames {
  return kinds.map((kind) => {
    const noted = notedOf(kind)
    const names = [...(noted ?? [])]
    noted?.clear()
    return names
  })
}

/** From here on none is used. */
export function clearUsed(kinds: readonly Names<unknown>[]): void {
  for (const kind of kinds) notedOf(kind)?.clear()
}

/** Says that these names of the same kinds are used. */
export function addUsed(kinds: readonly Names<unknown>[], names: UsedNames): void {
  for (const [index, kind] of kinds.entries()) {
    for (const name of names[index] ?? []) notedOf(kind)?.add(name)
  }
}

/** Of guides only those are noted whose files stand elsewhere. */
function notedOf({ used, elsewhere }: Names<unknown>): Set<string> | undefined {
  return used ?? elsewhere?.met
}
