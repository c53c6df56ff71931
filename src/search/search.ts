import { isLabel } from '../knowledge/code-label.ts'
import { codeResults } from './code-results.ts'
import { confidence } from './confidence.ts'
import { type CodesFound, findCodes } from './find-codes.ts'
import type { Band, Found, Result } from './found.ts'
import { guideResult } from './guide-result.ts'
import { notUnderstood } from './not-understood.ts'
import { type RankedGuide, rankGuides } from './rank-guides.ts'
import { rankTicket } from './rank-ticket.ts'
import { type QueryWord, readWords } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'
import { splitWords, type Word } from './split-words.ts'
import { weights } from './weights.ts'

export interface SearchOptions {
  /** At most so many results, 8 unless given. */
  readonly limit?: number
  /** The last word may be unfinished. */
  readonly typing?: boolean
}

const longest = 20_000
const mostWords = 600
const matchFrom = 0.93
const suggestFrom = 0.4

/**
 * What fits the words best: guides, causes, codes. A blank query finds nothing.
 * Never throws, whatever was typed; of very long texts the first 20,000 characters count.
 */
export function search(index: SearchIndex, words: string, options: SearchOptions = {}): Found {
  const query = words.slice(0, longest)
  const codes = findCodes(query, index.knowledge)
  const all = withoutUnknownCodes(splitWords(query), codes).slice(0, mostWords)
  const allRead = readWords(index, all)
  const read = eachOnce(allRead)
  const ranked = rank(index, { query, allRead, read, codes, typing: options.typing ?? false })
  const sure = confidence(index, read, ranked)
  const coded = codeResults(index, codes.known, query)
  const taken = new Set(coded.map(({ guide }) => guide))
  const others = ranked.slice(0, options.limit ?? 8).flatMap((each, place): readonly Result[] => {
    // Only the first was judged; the others are less likely by their scores.
    const less = (each.score / (ranked[0]?.score ?? 1)) ** 2
    const context = { query, words: read, confidence: place === 0 ? sure : (1 - sure) * less }
    const result = guideResult(index, each, context)
    return result === undefined || taken.has(result.guide) ? [] : [result]
  })
  const results = [...coded, ...others].slice(0, options.limit ?? 8)
  const unknown = codes.unknown.map(({ text }) => text)
  const understoodNot = [...unknown, ...notUnderstood(query, read)]
  return {
    query: words,
    band: bandOf(results),
    results,
    notUnderstood: [...new Set(understoodNot)],
  }
}

function bandOf([first]: readonly Result[]): Band {
  if (first === undefined || first.confidence < suggestFrom) return 'none'
  return first.confidence < matchFrom ? 'suggest' : 'match'
}

/** Repeating a word says no more. Of a word that is repeated the last one counts, since it may be unfinished. */
function eachOnce(read: readonly QueryWord[]): readonly QueryWord[] {
  const last = new Map(read.map((each) => [each.word.text, each.word]))
  return read.filter(({ word }) => last.get(word.text) === word)
}

/** A code that no table holds says nothing, and nor does the word `error` beside it. */
function withoutUnknownCodes(
  words: readonly Word[],
  { unknown, known }: CodesFound,
): readonly Word[] {
  if (unknown.length === 0) return words
  const isPart = (word: Word) =>
    unknown.some(({ start, end }) => word.start < end && word.end > start)
  return words.filter((word) => !isPart(word) && (known.length > 0 || !isCodeWord(word.text)))
}

/** Pairs of 错误码, 错误代码, 返回码, 报错 and the like. */
const hanLabels = new Set('错误 误码 误代 代码 返回 回码 报错 状态 态码 回执 执码'.split(' '))

function isCodeWord(word: string): boolean {
  return isLabel(word) || hanLabels.has(word)
}

interface Asked {
  readonly query: string
  readonly allRead: readonly QueryWord[]
  readonly read: readonly QueryWord[]
  readonly codes: CodesFound
  readonly typing: boolean
}

function rank(
  index: SearchIndex,
  { query, allRead, read, codes, typing }: Asked,
): readonly RankedGuide[] {
  const content = read.filter(({ soft }) => !soft)
  if (content.every(({ how }) => how === 'unknown')) return []
  const ranked =
    content.length > weights.ticketWords
      ? rankTicket(index, query, allRead)
      : rankGuides(index, query, read, typing)
  if (codes.unknown.length === 0 || codes.known.length > 0) return ranked
  // The guide of one code never answers for another code.
  return ranked.filter(({ guide }) => !isOfACode(index, guide))
}

function isOfACode({ guides, knowledge }: SearchIndex, guide: number): boolean {
  return findCodes(guides[guide]?.title ?? '', knowledge).known.length > 0
}
