import { stem } from './stem.ts'
import { synonymGroups } from './synonym-groups.ts'

/** Stems of words that may stand for a stem; not itself. */
export const synonyms: ReadonlyMap<string, readonly string[]> = mapOf(synonymGroups)

function mapOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, readonly string[]>()
  for (const words of groups) {
    const stems = [...new Set(words.map(stem))]
    for (const one of stems) {
      const others = stems.filter((other) => other !== one)
      map.set(one, [...new Set([...(map.get(one) ?? []), ...others])])
    }
  }
  return map
}
