import { type RankedGuide, rankGuides } from './rank-guides.ts'
import { readWords } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'
import { splitWords } from './split-words.ts'
import { weights } from './weights.ts'

const sentenceEnd = /(?<=[.!?。！？;；])\s+|(?<=[。！？；])|\n+/u
const mostSentences = 24

/**
 * Guides for a long text, best first. Each sentence is ranked apart, since most of
 * a ticket says nothing about the trouble: the best sentence counts, the others add a little.
 */
export function rankTicket(index: SearchIndex, text: string): readonly RankedGuide[] {
  const best = new Map<number, RankedGuide>()
  const sums = new Map<number, number>()
  for (const sentence of sentencesOf(text)) {
    const words = readWords(index, splitWords(sentence))
    const told = words.filter(({ how, soft }) => how !== 'unknown' && !soft).length
    if (told === 0) continue
    // A sentence of one telling word is weak evidence.
    const trust = told / (told + 1)
    for (const ranked of rankGuides(index, sentence, words).slice(0, 20)) {
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

function sentencesOf(text: string): readonly string[] {
  return text
    .split(sentenceEnd)
    .filter((sentence) => /\p{L}/u.test(sentence))
    .slice(0, mostSentences)
    .map((sentence) => sentence.slice(0, 400))
}
