import type { SearchIndex } from './build-index.ts'
import type { QueryWord } from './read-words.ts'
import { scoreUnits } from './score-units.ts'
import { weights } from './weights.ts'

/** How well one title, alias or cause fits a query. */
export interface PhraseScore {
  /** By place in the index. */
  readonly unit: number
  readonly value: number
  /** The share of the query that it holds, and the share of it that the query holds; 0 to 1. */
  readonly ofQuery: number
  readonly ofUnit: number
}

/** How well a guide fits a query. */
export interface GuideScore {
  /** By place in the index. */
  readonly guide: number
  readonly score: number
  /** Its best title or alias, and its best cause. */
  readonly name?: PhraseScore
  readonly cause?: PhraseScore
  /** The share of the query that all its titles and aliases hold, and that all its text holds. */
  readonly names: number
  readonly text: number
}

interface Draft {
  name?: PhraseScore
  cause?: PhraseScore
  second: number
  names: number
  text: number
}

/** Guides that hold a word of the query, best first; ties by id. */
export function scoreGuides(
  index: SearchIndex,
  words: readonly QueryWord[],
): readonly GuideScore[] {
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return []
  const drafts = new Map<number, Draft>()
  for (const { unit, sum } of scoreUnits(index, words)) {
    const indexed = index.units[unit]
    if (indexed === undefined) continue
    const { guide, field, weight } = indexed
    let draft = drafts.get(guide)
    if (draft === undefined) {
      draft = { second: 0, names: 0, text: 0 }
      drafts.set(guide, draft)
    }
    const ofQuery = Math.min(1, sum / total)
    if (field === 'text' || field === 'names') draft[field] = ofQuery
    else {
      const ofUnit = weight === 0 ? 0 : Math.min(1, sum / weight)
      const share = 1 - weights.ofUnit + weights.ofUnit * ofUnit
      keep(draft, field === 'cause' ? 'cause' : 'name', {
        unit,
        value: weights[field] * ofQuery * share,
        ofQuery,
        ofUnit,
      })
    }
  }
  return [...drafts]
    .map(scoreOf)
    .sort((one, other) => other.score - one.score || one.guide - other.guide)
}

function keep(draft: Draft, as: 'name' | 'cause', phrase: PhraseScore): void {
  const before = draft[as]
  if (before === undefined || phrase.value > before.value) draft[as] = phrase
  const less = before === undefined ? 0 : Math.min(before.value, phrase.value)
  if (as === 'name') draft.second = Math.max(draft.second, less)
}

function scoreOf([guide, { name, cause, second, names, text }]: readonly [
  number,
  Draft,
]): GuideScore {
  const phrases = [name?.value ?? 0, cause?.value ?? 0]
  const best = Math.max(...phrases)
  const other = Math.max(Math.min(...phrases), second)
  return {
    guide,
    score: best + weights.second * other + weights.names * names + weights.text * text,
    ...(name !== undefined && { name }),
    ...(cause !== undefined && { cause }),
    names,
    text,
  }
}
