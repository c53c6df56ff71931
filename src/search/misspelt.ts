import { distance } from './distance.ts'

const least = 6

/**
 * Finds the word that one of six letters or more is misspelt from: one slip, and not in
 * the first letter. Undefined where none or more than one is as near.
 */
export function misspelt(words: Iterable<string>): (word: string) => string | undefined {
  const byInitial = new Map<string, string[]>()
  for (const word of new Set(words)) {
    if (word.length < least) continue
    const initial = word.charAt(0)
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), word])
  }
  const known = new Map<string, string | undefined>()
  return (word) => {
    if (word.length < least - 1 || word.length > 40 || !/^\p{Ll}+$/u.test(word)) return undefined
    if (!known.has(word)) {
      const near = byInitial.get(word.charAt(0))?.filter((one) => distance(word, one, 1) === 1)
      known.set(word, near?.length === 1 ? near[0] : undefined)
    }
    return known.get(word)
  }
}
