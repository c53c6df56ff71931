/** A number that stands for a stem. */
export type Term = number

/** The words of a knowledge base, as they are written in it. */
export interface Vocabulary {
  /** Folded words, sorted by UTF-16 units. */
  readonly words: readonly string[]
  /** The terms that each word stands for, by its place in `words`; a compound has several. */
  readonly terms: readonly (readonly Term[])[]
  /** How often each word stands in titles, aliases, causes and texts. */
  readonly uses: Int32Array
  /** Places in `words` by pair of neighbouring letters, the ends included. */
  readonly byPair: ReadonlyMap<string, readonly number[]>
  readonly placeOf: ReadonlyMap<string, number>
  readonly termOf: ReadonlyMap<string, Term>
  /** A word to show for a term, by term. */
  readonly shown: readonly string[]
}

/** Collects words while an index is being built. */
export interface VocabularyBuilder {
  readonly termOf: Map<string, Term>
  readonly seen: Map<string, { readonly terms: readonly Term[]; uses: number }>
}

/** Sorts what was collected; the order it was collected in does not matter but for the numbers of the terms. */
export function vocabularyOf({ termOf, seen }: VocabularyBuilder): Vocabulary {
  const words = [...seen.keys()].sort((one, other) => (one < other ? -1 : 1))
  const entries = words.map((word) => seen.get(word) ?? { terms: [], uses: 0 })
  const byPair = new Map<string, number[]>()
  const shown: string[] = []
  const most: number[] = []
  for (const [place, word] of words.entries()) {
    const { terms, uses } = entries[place] ?? { terms: [], uses: 0 }
    const [term] = terms
    if (terms.length === 1 && term !== undefined && uses > (most[term] ?? 0)) {
      shown[term] = word
      most[term] = uses
    }
    if (!canBeMisspelt(word)) continue
    for (const pair of letterPairs(word)) {
      const places = byPair.get(pair)
      if (places === undefined) byPair.set(pair, [place])
      else places.push(place)
    }
  }
  return {
    words,
    terms: entries.map(({ terms }) => terms),
    uses: Int32Array.from(entries, ({ uses }) => uses),
    byPair,
    placeOf: new Map(words.map((word, place) => [word, place])),
    termOf,
    shown,
  }
}

/** Words of four letters or more, in scripts that have letters; nothing with digits. */
export function canBeMisspelt(word: string): boolean {
  return (
    word.length >= 4 &&
    word.length <= 40 &&
    !/[\p{Nd}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
  )
}

/** Distinct pairs of neighbouring letters, with a mark for the beginning and the end. */
export function letterPairs(word: string): ReadonlySet<string> {
  const marked = `^${word}$`
  const pairs = new Set<string>()
  for (let at = 0; at < marked.length - 1; at += 1) pairs.add(marked.slice(at, at + 2))
  return pairs
}
