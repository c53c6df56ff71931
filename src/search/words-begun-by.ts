import type { Vocabulary } from './vocabulary.ts'

const mostBegun = 12
const mostLooked = 5000

/** Places of words that the given one begins, those used most first; compounds stand for several terms. */
export function wordsBegunBy(
  { words, terms, uses }: Vocabulary,
  begun: string,
  kind: 'simple' | 'compound',
): readonly number[] {
  if (kind === 'compound' && begun.length < 3) return []
  const places: number[] = []
  const from = firstFrom(words, begun)
  for (let place = from; place < from + mostLooked && words[place]?.startsWith(begun); place += 1) {
    const isCompound = (terms[place]?.length ?? 0) > 1
    if (words[place] !== begun && isCompound === (kind === 'compound')) places.push(place)
  }
  return places
    .sort((one, other) => (uses[other] ?? 0) - (uses[one] ?? 0) || one - other)
    .slice(0, mostBegun)
}

/** The first place whose word does not come before the given one. */
function firstFrom(words: readonly string[], begun: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < begun) low = middle + 1
    else high = middle
  }
  return low
}
