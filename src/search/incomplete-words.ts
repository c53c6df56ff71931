import { softWords } from './soft-words.ts'
import { stem } from './stem.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

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

/** `callback` is read as `call` and `back` where only those two are known. */
export function halvesOf({ termOf }: Vocabulary, word: string): readonly Term[] {
  if (word.length < 6 || word.length > 40) return []
  for (let at = 3; at <= word.length - 3; at += 1) {
    const one = termOf.get(stem(word.slice(0, at)))
    const other = termOf.get(stem(word.slice(at)))
    if (softWords.has(word.slice(0, at)) || softWords.has(word.slice(at))) continue
    if (one !== undefined && other !== undefined) return [one, other]
  }
  return []
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
