import { type RankedGuide, rankGuides } from './rank-guides.ts'
import type { QueryWord } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'
import { weights } from './weights.ts'

const sentenceEnd = /(?<=[.!?。！？;；])\s+|(?<=[。！？；])|\n+/gu
const mostSentences = 24
const longest = 400
const eachGives = 20

/**
 * Guides for a long text, best first. Each sentence is ranked apart, since most of
 * a ticket says nothing about the trouble: the best sentence counts, the others add a little.
 */
export function rankTicket(
  index: SearchIndex,
  text: string,
  words: readonly QueryWord[],
): readonly RankedGuide[] {
  const best = new Map<number, RankedGuide>()
  const sums = new Map<number, number>()
  for (const { start, end } of sentencesOf(text)) {
    const said = words.filter(({ word }) => word.start >= start && word.start < end)
    const told = said.filter(({ how, soft }) => how !== 'unknown' && !soft).length
    if (told === 0) continue
    // A sentence of one telling word is weak evidence.
    const trust = told / (told + 1)
    for (const ranked of rankGuides(index, text.slice(start, end), said).slice(0, eachGives)) {
      const score = trust * ranked.score
      sums.set(ranked.guide, (sums.get(ranked.guide) ?? 0) + score)
      if (score > (best.get(ranked.guide)?.score ?? 0)) best.set(ranked.guide, { ...ranked, score })
    }
  }
  return [...best.values()]
    .map((ranked) => {
      const others = (sums.get(ranked.guide) ?? 0) - ranked.score
      return { ...ranked, score: ranked.score + weights.otherSentences * others }
    })
    .sort((one, other) => other.score - one.score || one.guide - other.guide)
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function sentencesOf(text: string): readonly Stretch[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: mark }) => index + mark.length)
  return [...ends, text.length]
    .map((end, place) => ({ start: ends[place - 1] ?? 0, end }))
    .filter(({ start, end }) => end - start > 1)
    .slice(0, mostSentences)
    .map(({ start, end }) => ({ start, end: Math.min(end, start + longest) }))
}
