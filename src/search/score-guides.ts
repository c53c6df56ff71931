import { firstOf } from './first-of.ts'
import type { QueryWord } from './read-words.ts'
import { scoreUnits } from './score-units.ts'
import type { SearchIndex } from './search-index.ts'
import { weights } from './weights.ts'

/** How well one title, alias or cause fits a query. */
export interface PhraseScore {
  /** By place in the index. */
  readonly unit: number
  readonly value: number
  /** The share of the query that it holds; 0 to 1. */
  readonly ofQuery: number
}

/** How well a guide fits a query. */
export interface GuideScore {
  /** By place in the index. */
  readonly guide: number
  readonly score: number
  /** Its best title or alias, and its best cause. */
  readonly name: PhraseScore
  readonly cause: PhraseScore
  /** The share of the query that all its text holds. */
  readonly text: number
}

const none: PhraseScore = { unit: -1, value: 0, ofQuery: 0 }
const most = 100

/** The guides that fit a query best, best first, at most 100; ties by id. */
export function scoreGuides(
  index: SearchIndex,
  words: readonly QueryWord[],
): readonly GuideScore[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return []
  const { count, touched, sums } = scoreUnits(index, words)
  // Units of one guide stand side by side.
  const units = touched.subarray(0, count).sort()
  const best = firstOf<GuideScore>(
    most,
    (one, other) => other.score - one.score || one.guide - other.guide,
  )
  let at = 0
  while (at < count) {
    const guide = index.units[units[at] as number]?.guide ?? 0
    const end = index.starts[guide + 1] ?? 0
    let name = none
    let second = 0
    let cause = none
    let names = 0
    let text = 0
    for (; at < count && (units[at] as number) < end; at += 1) {
      const unit = units[at] as number
      const { field = 'text', weight = 0 } = index.units[unit] ?? {}
      const sum = sums[unit] as number
      const ofQuery = Math.min(1, sum / total)
      if (field === 'text') text = ofQuery
      else if (field === 'names') names = ofQuery
      else {
        const ofUnit = weight === 0 ? 0 : Math.min(1, sum / weight)
        const value = weights[field] * ofQuery * (1 - weights.ofUnit + weights.ofUnit * ofUnit)
        if (field === 'cause') {
          if (value > cause.value) cause = { unit, value, ofQuery }
        } else if (value > name.value) {
          second = name.value
          name = { unit, value, ofQuery }
        } else if (value > second) second = value
      }
    }
    const first = Math.max(name.value, cause.value)
    const other = Math.max(Math.min(name.value, cause.value), second)
    const score = first + weights.second * other + weights.names * names + weights.text * text
    best.add({ guide, score, name, cause, text })
  }
  return best.sorted()
}
