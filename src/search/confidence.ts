import { type ConfidenceFeatures, confidenceFeatures } from './confidence-features.ts'
import type { RankedGuide } from './rank-guides.ts'
import type { QueryWord } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'

/** Printed by `node bench/run.mjs fit-confidence`; to be fitted anew when ranking or features change. */
const bias = -6.34
const coefficients: ConfidenceFeatures = {
  held: 5.21,
  likeness: 4.52,
  margin: 1.42,
  misspelt: 1.58,
  strange: -5.77,
  missed: -1.64,
  terms: 0.82,
  size: 1.07,
}

/**
 * How likely the first of the ranked guides is what was meant, 0 to 1. A logistic
 * model; raw scores do not tell a good answer from the best of bad ones.
 */
export function confidence(
  index: SearchIndex,
  words: readonly QueryWord[],
  ranked: readonly RankedGuide[],
): number {
  const features = confidenceFeatures(index, words, ranked)
  if (features === undefined) return 0
  let sum = bias
  for (const [name, coefficient] of Object.entries(coefficients))
    sum += coefficient * features[name as keyof ConfidenceFeatures]
  return 1 / (1 + Math.exp(-sum))
}
