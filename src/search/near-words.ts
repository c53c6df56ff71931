import Fuse from 'fuse.js'
import { canBeMisspelt } from './can-be-misspelt.ts'
import { distance } from './distance.ts'
import { firstOf } from './first-of.ts'
import { letterPairs } from './letter-pairs.ts'
import type { Vocabulary } from './vocabulary.ts'

const mostCandidates = 64

/** A word of the vocabulary that an unknown word may have been meant to be. */
export interface NearWord {
  readonly place: number
  readonly distance: number
}

/**
 * The words of the vocabulary nearest to an unknown one: one slip in words of
 * four and five letters, two in longer ones. With `unfinished`, also words
 * whose beginning is near. Nearest first; empty when nothing is near.
 */
export function nearWords(
  vocabulary: Vocabulary,
  word: string,
  unfinished: boolean,
): readonly NearWord[] {
  if (!canBeMisspelt(word) && !isShort(word)) return []
  const candidates = candidatesFor(vocabulary, word, unfinished)
  const spelt = candidates.map((place) => vocabulary.words[place] ?? '')
  // Fuse counts a swap as two slips and a longer word as no slip, so it only
  // narrows the candidates down; the distance decides.
  const fuse = new Fuse(spelt, { threshold: 0.6, ignoreLocation: true, ignoreFieldNorm: true })
  const most = word.length < 6 ? 1 : 2
  const near: NearWord[] = []
  for (const { item, refIndex } of fuse.search(word)) {
    const place = candidates[refIndex] ?? -1
    const whole = distance(word, item, most)
    if (isShort(word) && (whole > 1 || item.length !== 4 || item.at(-1) !== word.at(-1))) continue
    // Two slips leave too little of a short word, unless it begins alike.
    const few = (whole < 2 && !isShort(word)) || word.length > 7 || item[0] === word[0]
    if (whole <= most && few) near.push({ place, distance: whole })
    else if (unfinished && word.length >= 5) {
      const begun = distance(word, item, 1, { prefix: true })
      if (begun <= 1) near.push({ place, distance: begun + 0.5 })
    }
  }
  return near.sort(
    (one, other) =>
      rank(vocabulary, word, one) - rank(vocabulary, word, other) || one.place - other.place,
  )
}

/** Of three letters only words that lost one inside are looked for: `slw`. */
function isShort(word: string): boolean {
  return /^[a-z]{3}$/.test(word)
}

/** A slip in the first letter is rare; among equals the word that is used more. */
function rank({ words, uses }: Vocabulary, word: string, near: NearWord): number {
  const sameStart = words[near.place]?.[0] === word[0]
  return near.distance + (sameStart ? 0 : 0.4) - Math.min(0.3, (uses[near.place] ?? 0) / 100)
}

const counters = new WeakMap<Vocabulary, Uint8Array>()

/** At most 64 words that share most pairs of letters with it, of about its length. */
function candidatesFor(
  vocabulary: Vocabulary,
  word: string,
  unfinished: boolean,
): readonly number[] {
  const { byPair, words } = vocabulary
  const shared = counters.get(vocabulary) ?? new Uint8Array(words.length)
  counters.set(vocabulary, shared)
  const met: number[] = []
  for (const pair of letterPairs(word)) {
    const places = byPair.get(pair) ?? []
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] as number
      if (shared[place] === 0) met.push(place)
      shared[place] = (shared[place] as number) + 1
    }
  }
  const best = firstOf<{ place: number; likeness: number }>(
    mostCandidates,
    (one, other) => other.likeness - one.likeness || one.place - other.place,
  )
  // Words within the allowed slips share at least so many pairs.
  const least = Math.max(1, word.length + 1 - 6)
  for (const place of met) {
    const count = shared[place] as number
    shared[place] = 0
    const length = words[place]?.length ?? 0
    if (count < least || length < word.length - 2) continue
    if (!unfinished && length > word.length + 2) continue
    // Dice's measure, so that long words do not crowd out short ones.
    best.add({ place, likeness: count / (word.length + (unfinished ? word.length : length)) })
  }
  return best.sorted().map(({ place }) => place)
}
