import { isCommonWord } from './is-common-word.ts'
import type { RankedGuide } from './rank-guides.ts'
import type { QueryWord } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'
import type { Word } from './split-words.ts'
import { unitOf } from './unit-of.ts'

/**
 * How likely the first of the ranked guides is what was meant, 0 to 1. A logistic
 * model fitted to `bench/queries/tuning.json`; raw scores do not tell a good answer
 * from the best of bad ones.
 */
export function confidence(
  index: SearchIndex,
  words: readonly QueryWord[],
  ranked: readonly RankedGuide[],
): number {
  const features = featuresOf(index, words, ranked)
  const sum = features.reduce((total, { value, weight }) => total + value * weight, bias)
  return features.length === 0 ? 0 : 1 / (1 + Math.exp(-sum))
}

const bias = -5.42

interface Feature {
  readonly value: number
  readonly weight: number
}

function featuresOf(
  index: SearchIndex,
  words: readonly QueryWord[],
  [first, second]: readonly RankedGuide[],
): readonly Feature[] {
  const content = words.filter(({ soft }) => !soft)
  const total = content.reduce((sum, { weight }) => sum + weight, 0)
  if (first === undefined || total === 0) return []
  const share = (how: QueryWord['how']) =>
    content.reduce((sum, word) => sum + (word.how === how ? word.weight : 0), 0) / total

  const ofQuery = (first.name.value >= first.cause.value ? first.name : first.cause).ofQuery
  const names = unitOf(index, first.guide, 'names')
  const named = content.filter(({ readings }) =>
    readings.some(({ term, weight }) => weight >= 0.7 && names?.terms.includes(term)),
  )
  const strange = content.filter(({ how, word }) => how === 'unknown' && isOrdinary(word))
  return [
    { value: ofQuery, weight: 2.36 },
    { value: first.text, weight: 2.84 },
    { value: first.likeness, weight: 3.24 },
    { value: (first.score - (second?.score ?? 0)) / first.score, weight: 1.66 },
    { value: share('unknown'), weight: -1.65 },
    { value: share('near'), weight: 2.66 },
    { value: Math.log2(1 + content.length), weight: 1.02 },
    { value: Math.min(3, named.length), weight: 0.41 },
    // An ordinary word that the knowledge base lacks speaks of something else; a misspelt one need not.
    { value: strange.length / content.length, weight: -4.66 },
  ]
}

/** A single Han character between filler words is a word of its own. */
function isOrdinary({ text, kind }: Word): boolean {
  return kind === 'han' ? text.length === 1 : isCommonWord(text)
}
