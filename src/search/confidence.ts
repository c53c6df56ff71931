import { type ConfidenceFeatures, confidenceFeatures } from './confidence-features.ts'
import type { RankedGuide } from './rank-guides.ts'
import type { QueryWord } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'

/** Printed by `node bench/run.mjs fit-confidence`; to be fitted anew when ranking or features change. */
const bias = -6.7
const coefficients: ConfidenceFeatures = {
  held: 5.14,
  likeness: 4.91,
  margin: 1.65,
  misspelt: 1.47,
  strange: -6.55,
  missed: -1.52,
  terms: 0.94,
  size: 1.01,
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
