import { isLabel } from '../knowledge/code-label.ts'
import { type CodesFound, findCodes } from './find-codes.ts'
import { type RankedGuide, rankGuides } from './rank-guides.ts'
import { rankTicket } from './rank-ticket.ts'
import { type QueryWord, readWords } from './read-words.ts'
import type { SearchIndex } from './search-index.ts'
import { splitWords, type Word } from './split-words.ts'
import { titlesBegunBy } from './titles-begun-by.ts'
import { weights } from './weights.ts'

/** What a query says: its codes, its words with what they may stand for, and the guides that fit them. */
export interface QueryRead {
  readonly codes: CodesFound
  /** Each once. */
  readonly words: readonly QueryWord[]
  /** Best first; by words alone. */
  readonly ranked: readonly RankedGuide[]
}

const mostWords = 600

/** Of a query its codes, its words and the guides that fit them. With `typing`, the last word may be unfinished. */
export function readQuery(index: SearchIndex, query: string, typing = false): QueryRead {
  const codes = findCodes(query, index.knowledge)
  const said = withoutUnknownCodes(splitWords(query), codes).slice(0, mostWords)
  const all = readWords(index, said)
  const words = eachOnce(all)
  const byWords = rank(index, { query, all, words, typing })
  const ranked = typing ? withTitlesBegun(index, query, byWords) : byWords
  const isUnknown = codes.unknown.length > 0 && codes.known.length === 0
  // The guide of one code never answers for another code.
  const fitting = isUnknown ? ranked.filter(({ guide }) => !isOfACode(index, guide)) : ranked
  return { codes, words, ranked: fitting }
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
  readonly all: readonly QueryWord[]
  readonly words: readonly QueryWord[]
  readonly typing: boolean
}

function rank(index: SearchIndex, { query, all, words, typing }: Asked): readonly RankedGuide[] {
  const content = words.filter(({ soft }) => !soft)
  if (content.every(({ how }) => how === 'unknown')) return []
  return content.length > weights.ticketWords
    ? rankTicket(index, query, all)
    : rankGuides(index, query, words, typing)
}

/** Guides whose title is being typed come first, though all that was typed may be `how can I`. */
function withTitlesBegun(
  index: SearchIndex,
  typed: string,
  ranked: readonly RankedGuide[],
): readonly RankedGuide[] {
  const places = new Map(ranked.map((each) => [each.guide, each]))
  const begun = titlesBegunBy(index, typed).map((guide) => {
    const known = places.get(guide) ?? notRanked(guide)
    return { ...known, score: known.score + weights.titleBegun, begun: true as const }
  })
  const first = new Set(begun.map(({ guide }) => guide))
  return [
    ...begun.sort((one, other) => other.score - one.score || one.guide - other.guide),
    ...ranked.filter(({ guide }) => !first.has(guide)),
  ]
}

function notRanked(guide: number): RankedGuide {
  const none = { unit: -1, value: 0, ofQuery: 0 }
  return { guide, score: 0, name: none, cause: none, text: 0, likeness: 0 }
}

function isOfACode({ guides, knowledge }: SearchIndex, guide: number): boolean {
  return findCodes(guides[guide]?.title ?? '', knowledge).known.length > 0
}
