import { halvesOf } from './halves-of.ts'
import { isCommonWord } from './is-common-word.ts'
import { nearWords } from './near-words.ts'
import type { SearchIndex } from './search-index.ts'
import { softWords } from './soft-words.ts'
import type { Word } from './split-words.ts'
import { stem } from './stem.ts'
import { synonyms } from './synonyms.ts'
import type { Term, Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'
import { wordsBegunBy } from './words-begun-by.ts'

/** A term that a word of the query may stand for. */
export interface Reading {
  readonly term: Term
  /** How sure: 1 for the word itself. */
  readonly weight: number
  /** The word of the knowledge base. */
  readonly as: string
}

/** A word of the query with everything it may stand for. */
export interface QueryWord {
  readonly word: Word
  readonly readings: readonly Reading[]
  /** How much the query depends on it. */
  readonly weight: number
  /** `known`: it, or a word that it begins, stands in the knowledge base; `near`: a word like it does. */
  readonly how: 'known' | 'near' | 'unknown'
  readonly soft: boolean
}

interface ReadWord {
  readonly readings: readonly Reading[]
  readonly how: QueryWord['how']
}

/** What the words of a query stand for. The last one may be unfinished. */
export function readWords(index: SearchIndex, words: readonly Word[]): readonly QueryWord[] {
  const { vocabulary, importance, rarest } = index
  const known = new Map<string, readonly ReadWord[]>()
  const read = words.flatMap((word, place) => {
    const isLast = place === words.length - 1
    const each = (isLast ? undefined : known.get(word.text)) ?? readWord(index, word, isLast)
    if (!isLast) known.set(word.text, each)
    return each.map((part) => ({ word, ...part }))
  })
  return joinNeighbours(vocabulary, read).map(({ word, readings, how }) => {
    const soft = softWords.has(word.text)
    const telling = tellingOf(readings, importance)
    if (telling > 0) {
      const weight = soft ? Math.min(telling, weights.soft * rarest) : telling
      return { word, readings, how, soft, weight }
    }
    return { word, readings: [], how: 'unknown', soft, weight: rarest * unknownWeight(word, soft) }
  })
}

/** As much as the surest reading; a rare synonym of a common word makes it no more telling. */
function tellingOf(readings: readonly Reading[], importance: Float64Array): number {
  const known = readings.filter(({ term }) => (importance[term] ?? 0) > 0)
  const surest = Math.max(0, ...known.map(({ weight }) => weight))
  return known
    .filter(({ weight }) => weight === surest)
    .reduce((most, { term }) => Math.max(most, importance[term] ?? 0), 0)
}

/** Pairs of Han characters that nothing holds are mostly pairs across words. */
function unknownWeight({ kind }: Word, soft: boolean): number {
  if (soft) return weights.unknownSoft
  return kind === 'han' ? weights.unknownHan : weights.unknown
}

function readWord(index: SearchIndex, word: Word, last: boolean): readonly ReadWord[] {
  const { vocabulary, importance } = index
  const { placeOf, termOf } = vocabulary
  const place = placeOf.get(word.text)
  const terms = place === undefined ? [] : (vocabulary.terms[place] ?? [])
  if (terms.length > 1) return partsOf(terms, word.text, { weight: 1, how: 'known' })
  const term = terms[0] ?? termOf.get(stem(word.text))
  if (word.kind !== 'word') {
    const readings = term === undefined ? [] : [{ term, weight: 1, as: word.text }]
    return [{ readings, how: term === undefined ? 'unknown' : 'known' }]
  }
  const soft = softWords.has(word.text)
  const alike = soft ? [] : synonymsOf(vocabulary, word.text)
  const isWritten = term !== undefined && (importance[term] ?? 0) > 0
  const begunWeight = soft ? 0.1 : isWritten ? weights.knownAndBegun : weights.begun
  const begun = last ? begunBy(index, word.text, begunWeight) : []
  if (isWritten) {
    const readings = distinct([{ term, weight: 1, as: word.text }, ...begun, ...alike])
    return [{ readings, how: 'known' }]
  }
  if (word.parts !== undefined)
    return word.parts.flatMap((text) =>
      readWord(index, { text, kind: 'word', start: word.start, end: word.end }, false),
    )
  if (begun.length > 0) return [{ readings: distinct([...begun, ...alike]), how: 'known' }]
  if (last) {
    const compound = wordsBegunBy(vocabulary, word.text, 'compound')[0]
    const as = vocabulary.words[compound ?? -1]
    if (compound !== undefined && as !== undefined)
      return partsOf(vocabulary.terms[compound] ?? [], as, { weight: weights.begun, how: 'known' })
  }
  if (alike.length > 0) return [{ readings: alike, how: 'known' }]
  const halves = halvesOf(vocabulary, word.text)
  if (halves.length > 0) return partsOf(halves, word.text, { weight: 0.95, how: 'known' })
  return soft ? [{ readings: [], how: 'unknown' }] : readMisspelt(index, word, last)
}

function readMisspelt(index: SearchIndex, word: Word, last: boolean): readonly ReadWord[] {
  const { vocabulary } = index
  if (isCommonWord(word.text) || /\p{Nd}/u.test(word.text))
    return [{ readings: [], how: 'unknown' }]
  const begun = begunBy(index, word.text, weights.begunInside)
  const near = nearWords(vocabulary, word.text, last).slice(0, 4)
  const [best] = near
  if (best === undefined) return [{ readings: begun, how: begun.length > 0 ? 'known' : 'unknown' }]
  const weightOf = (slips: number) => weights.near - weights.slip * slips
  const as = vocabulary.words[best.place] ?? ''
  const bestTerms = vocabulary.terms[best.place] ?? []
  if (bestTerms.length > 1)
    return partsOf(bestTerms, as, { weight: weightOf(best.distance), how: 'near' })
  const readings = near.flatMap(({ place, distance }) => {
    const [term, ...others] = vocabulary.terms[place] ?? []
    if (term === undefined || others.length > 0) return []
    const spelt = vocabulary.words[place] ?? ''
    const weight = weightOf(distance)
    const alike = synonymsOf(vocabulary, spelt).map((reading) => ({
      ...reading,
      weight: reading.weight * weight,
    }))
    return [{ term, weight, as: spelt }, ...alike]
  })
  return [{ readings: distinct([...readings, ...begun]), how: 'near' }]
}

function partsOf(
  terms: readonly Term[],
  as: string,
  { weight, how }: { weight: number; how: QueryWord['how'] },
): readonly ReadWord[] {
  return terms.map((term) => ({ readings: [{ term, weight, as }], how }))
}

function synonymsOf({ termOf, shown }: Vocabulary, word: string): readonly Reading[] {
  return (synonyms.get(stem(word)) ?? []).flatMap((other) => {
    const term = termOf.get(other)
    return term === undefined ? [] : [{ term, weight: weights.synonym, as: shown[term] ?? other }]
  })
}

/** A whole word is likelier than the beginning of a long one. */
function begunBy(
  { vocabulary, importance }: SearchIndex,
  begun: string,
  most: number,
): readonly Reading[] {
  return wordsBegunBy(vocabulary, begun, 'simple').flatMap((place) => {
    const as = vocabulary.words[place] ?? ''
    const [term] = vocabulary.terms[place] ?? []
    if (term === undefined || importance[term] === 0) return []
    return [{ term, weight: most * (0.6 + (0.4 * begun.length) / as.length), as }]
  })
}

interface WordRead extends ReadWord {
  readonly word: Word
}

/** `call back` may stand for `callback` too. */
function joinNeighbours(
  { placeOf, terms }: Vocabulary,
  read: readonly WordRead[],
): readonly WordRead[] {
  return read.map((one, place) => {
    if (one.word.kind !== 'word') return one
    const joined = [read[place - 1], read[place + 1]].flatMap((other, side) => {
      if (other === undefined || other.word === one.word || other.word.kind !== 'word') return []
      const as = side === 0 ? other.word.text + one.word.text : one.word.text + other.word.text
      const [term, ...more] = terms[placeOf.get(as) ?? -1] ?? []
      return term === undefined || more.length > 0 ? [] : [{ term, weight: weights.joined, as }]
    })
    if (joined.length === 0) return one
    return { ...one, readings: distinct([...joined, ...one.readings]), how: 'known' as const }
  })
}

/** One reading for each term, the surest. */
function distinct(readings: readonly Reading[]): readonly Reading[] {
  const surest = new Map<Term, Reading>()
  for (const reading of readings)
    if (reading.weight > (surest.get(reading.term)?.weight ?? 0)) surest.set(reading.term, reading)
  return [...surest.values()]
}
