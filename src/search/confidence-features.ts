import { isCommonWord } from './is-common-word.ts'
import type { RankedGuide } from './rank-guides.ts'
import type { QueryWord } from './read-words.ts'
import type { SearchIndex, Unit } from './search-index.ts'
import type { Word } from './split-words.ts'
import { unitOf } from './unit-of.ts'

/** What tells a good first guide from the best of bad ones. */
export interface ConfidenceFeatures {
  /** The share of the query that the guide's whole text holds; 0 to 1. */
  readonly held: number
  /** How much the query looks like the guide's title or an alias, letter by letter; 0 to 1. */
  readonly likeness: number
  /** How far the next guide is behind; 0 to 1. */
  readonly margin: number
  /** The share of the query that was read as misspelt; 0 to 1. */
  readonly misspelt: number
  /** The share of the words that are ordinary and that the knowledge base lacks; 0 to 1. */
  readonly strange: number
  /** How telling the most telling word is that the guide does not hold; 0 to 1. */
  readonly missed: number
  /** Words of the guide's title and aliases that are no ordinary English, at most four. */
  readonly terms: number
  /** Twice as many words that mean something are one more. */
  readonly size: number
}

const mostTerms = 4
const surely = 0.5

/** The features of the first of the ranked guides; none where nothing was found or all words are soft. */
export function confidenceFeatures(
  index: SearchIndex,
  words: readonly QueryWord[],
  [first, second]: readonly RankedGuide[],
): ConfidenceFeatures | undefined {
  const content = words.filter(({ soft }) => !soft)
  const total = sumOf(content)
  if (first === undefined || total === 0) return undefined
  const names = unitOf(index, first.guide, 'names')
  const text = unitOf(index, first.guide, 'text')
  const missing = content.filter((word) => !holds(names, word) && !holds(text, word))
  // An ordinary word that the knowledge base lacks speaks of something else; a misspelt one need not.
  const strange = content.filter(({ how, word }) => how === 'unknown' && isOrdinary(word))
  const terms = content.filter((each) => holds(names, each) && !isCommonWord(each.word.text))
  return {
    held: first.text,
    likeness: first.likeness,
    margin: (first.score - (second?.score ?? 0)) / first.score,
    misspelt: sumOf(content.filter(({ how }) => how === 'near')) / total,
    strange: strange.length / content.length,
    missed: missing.reduce((most, { weight }) => Math.max(most, weight), 0) / index.rarest,
    terms: Math.min(mostTerms, terms.length),
    size: Math.log2(1 + content.length),
  }
}

function sumOf(words: readonly QueryWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

function holds(unit: Unit | undefined, { readings }: QueryWord): boolean {
  return readings.some(({ term, weight }) => weight >= surely && unit?.terms.includes(term))
}

/** A single Han character between filler words is a word of its own. */
function isOrdinary({ text, kind }: Word): boolean {
  return kind === 'han' ? text.length === 1 : isCommonWord(text)
}
