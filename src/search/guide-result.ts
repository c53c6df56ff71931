import type { Result } from './found.ts'
import { impliedFacts } from './implied-facts.ts'
import { matchedWords } from './matched-words.ts'
import type { RankedGuide } from './rank-guides.ts'
import type { QueryWord } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'
import { weights } from './weights.ts'

/** A ranked guide as a result; one of its causes where the query rather describes that. */
export function guideResult(
  index: SearchIndex,
  { guide: place, name, cause, score }: RankedGuide,
  { query, words, confidence }: { query: string; words: readonly QueryWord[]; confidence: number },
): Result | undefined {
  const guide = index.guides[place]
  if (guide === undefined) return undefined
  const matched = matchedWords(index, place, { query, words })
  const common = { guide: guide.id, score, confidence, matched }
  const causeId = index.units[cause.unit]?.cause
  const described = causeId === undefined ? undefined : guide.causes.get(causeId)
  const isDescribed = cause.ofQuery >= 0.6 && cause.value / weights.cause > 1.1 * name.value
  // An alias that lists several causes says less than the one whose words were typed.
  const isOnlyListed = cause.ofQuery > 0.95 && cause.value / weights.cause > 0.6 && name.value < 0.7
  if (described === undefined || !(isDescribed || isOnlyListed))
    return { kind: 'guide', title: guide.title, ...common, facts: {} }
  return {
    kind: 'cause',
    cause: `${guide.id}/${described.id}`,
    title: described.text.trim(),
    ...common,
    facts: impliedFacts(guide, described.id, index.knowledge),
  }
}
