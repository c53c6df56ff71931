import { beginsWith } from './begins-with.ts'
import { likeness } from './likeness.ts'
import type { QueryWord } from './read-words.ts'
import { type GuideScore, scoreGuides } from './score-guides.ts'
import type { SearchIndex } from './search-index.ts'
import { trigramsOf } from './trigrams-of.ts'
import { weights } from './weights.ts'

/** A guide with its score, and how much the query looks like one of its phrases as a whole; 0 to 1. */
export interface RankedGuide extends GuideScore {
  readonly likeness: number
  /** Its title begins with what is being typed. */
  readonly begun?: true
}

const looked = 10

/** Guides for a short query, best first. Of the first ten the phrases are compared as wholes too. */
export function rankGuides(
  index: SearchIndex,
  query: string,
  words: readonly QueryWord[],
  typing = false,
): readonly RankedGuide[] {
  const scores = scoreGuides(index, words)
  const trigrams = trigramsOf(query)
  const first = scores.slice(0, looked).map((score) => {
    const like = likeness(index, score.guide, trigrams)
    const begun = typing && beginsWith(index, score.guide, query) ? weights.rawPrefix : 0
    // Such a guide is for people who have a code; those who name none rather want another one.
    const fit = index.asksForCode[score.guide] ? weights.asksForCode : 1
    return {
      ...score,
      likeness: like,
      score: fit * (score.score + weights.likeness * like + begun),
    }
  })
  const rest = scores.slice(looked).map((score) => ({ ...score, likeness: 0 }))
  return [...first.sort(byScore), ...rest]
}

function byScore(one: RankedGuide, other: RankedGuide): number {
  return other.score - one.score || one.guide - other.guide
}
