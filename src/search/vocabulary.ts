import { canBeMisspelt } from './can-be-misspelt.ts'
import { letterPairs } from './letter-pairs.ts'
import { stem } from './stem.ts'
import { synonymGroups } from './synonym-groups.ts'
import { synonyms } from './synonyms.ts'

/** A number that stands for a stem. */
export type Term = number

/** The words of a knowledge base, as they are written in it. */
export interface Vocabulary {
  /** Folded words, sorted by UTF-16 units. */
  readonly words: readonly string[]
  /** The terms that each word stands for, by its place in `words`; a compound has several. */
  readonly terms: readonly (readonly Term[])[]
  /** How often each word stands in the knowledge base. */
  readonly uses: Int32Array
  readonly placeOf: ReadonlyMap<string, number>
  readonly termOf: ReadonlyMap<string, Term>
  /** A word to show for a term, by term: the one used most. */
  readonly shown: readonly string[]
  /** Places in `words` by pair of neighbouring letters, the ends included; only words that can be misspelt. */
  readonly byPair: ReadonlyMap<string, Int32Array>
}

/**
 * The vocabulary of the given words, with how often each is used. Compounds stand
 * for the terms of their parts. Synonyms of known words are known too, unused, since
 * they are misspelt as well.
 */
export function vocabularyOf(
  used: ReadonlyMap<string, number>,
  compounds: ReadonlyMap<string, readonly string[]>,
): Vocabulary {
  const stems = new Set([...used.keys()].map(stem))
  const unused = synonymGroups
    .flat()
    .filter((word) => synonyms.get(stem(word))?.some((other) => stems.has(other)))
  const parts = [...compounds.values()].flat()
  const words = [...new Set([...used.keys(), ...parts, ...unused])].sort()
  const termOf = new Map<string, Term>()
  for (const word of words) {
    const key = stem(word)
    if (!compounds.has(word) && !termOf.has(key)) termOf.set(key, termOf.size)
  }
  const terms = words.map((word) =>
    (compounds.get(word) ?? [word]).flatMap((part) => termOf.get(stem(part)) ?? []),
  )
  const uses = Int32Array.from(words, (word) => used.get(word) ?? 0)
  return {
    words,
    terms,
    uses,
    placeOf: new Map(words.map((word, place) => [word, place])),
    termOf,
    shown: shownFor(words, terms, uses),
    byPair: placesByPair(words),
  }
}

function shownFor(
  words: readonly string[],
  terms: readonly (readonly Term[])[],
  uses: Int32Array,
): readonly string[] {
  const shown: string[] = []
  const most: number[] = []
  for (const [place, word] of words.entries()) {
    const [term, ...others] = terms[place] ?? []
    if (term === undefined || others.length > 0) continue
    if (shown[term] !== undefined && (uses[place] ?? 0) <= (most[term] ?? 0)) continue
    shown[term] = word
    most[term] = uses[place] ?? 0
  }
  return shown
}

function placesByPair(words: readonly string[]): ReadonlyMap<string, Int32Array> {
  const places = new Map<string, number[]>()
  for (const [place, word] of words.entries()) {
    if (!canBeMisspelt(word)) continue
    for (const pair of letterPairs(word)) {
      const known = places.get(pair)
      if (known === undefined) places.set(pair, [place])
      else known.push(place)
    }
  }
  return new Map([...places].map(([pair, each]) => [pair, Int32Array.from(each)]))
}
