import { type Token, tokensOf } from './tokens-of.ts'

/** A phrase to look for, and what finding it means. */
export interface Phrase<T> {
  readonly words: string
  readonly means: T
}

/** Where a phrase stands: places of its first and last token. */
export interface PhraseFound<T> {
  readonly means: T
  readonly first: number
  readonly last: number
  /** A word between denies it: `connections are not closed`. */
  readonly isDenied: boolean
}

export type PhraseFinder<T> = (tokens: readonly Token[]) => readonly PhraseFound<T>[]

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
// A row of JSON is one statement too: `"Error": { "Code": …`.
const within =
  /^(?!\s*\n\s*\n)[\s"'`“”‘’:：=()<>_/*-]{0,6}$|^ {1,16}[:=] ?$|^[.@]$|^(?=.*["'])[\s"':,{}[\]]{1,12}$/u
/** Words that may stand between those of a phrase. */
const linking =
  set(`is was are were do does did be been being has have had the a an this that these those his her their its our my
  your it they of for still now currently already always everything just also only completely totally really quite very both all
  again actually indeed simply said says there shown listed marked as 已 经 是 了 都 也 还 均 被 的 很 太 就 在 目 前 仍 有 为 着`)
const denying =
  set(`not never isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't cannot
  couldn't won't 不 没 未 无`)
const joining = new Map([
  ['and', 2],
  ['&', 2],
  ['和', 3],
  ['与', 3],
  ['及', 3],
])
const mostBetween = 6

interface Rest<T> {
  readonly rest: readonly string[]
  readonly means: T
}

/**
 * Finds many phrases at once, as whole words, whatever case and marks. `"result": 0`
 * holds the phrase `result 0`, and `the inbox of his phone is full` holds `inbox of phone full`:
 * small words may stand between. No phrase reaches over the end of a sentence. Where
 * phrases overlap only the longest counts.
 */
export function phraseFinder<T>(phrases: readonly Phrase<T>[]): PhraseFinder<T> {
  const byFirst = new Map<string, Rest<T>[]>()
  for (const { words, means } of phrases) {
    const [first, ...rest] = tokensOf(words).map(({ text }) => singular(text))
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [{ rest, means }])
    else known.push({ rest, means })
  }
  // `isn't` begins a phrase as `not` does.
  const candidatesFor = (text: string) => [
    ...(byFirst.get(singular(text)) ?? []),
    ...(text.endsWith("n't") ? (byFirst.get('not') ?? []) : []),
  ]
  return (tokens) => {
    const found: PhraseFound<T>[] = []
    const used = new Set<number>()
    let taken = -1
    for (const [place, { text }] of tokens.entries()) {
      const met = candidatesFor(text).flatMap(({ rest, means }) => {
        const end = endOf(tokens, place, rest)
        return end === undefined ? [] : [{ means, length: rest.length, ...end }]
      })
      const longest = Math.max(-1, ...met.map(({ length }) => length))
      const best = met.filter(({ length }) => length === longest)
      // A word that another phrase went over may begin one itself: "template and signature approved".
      if (best.every(({ last }) => last <= taken) && (used.has(place) || best.length === 0))
        continue
      for (const { means, last, isDenied } of best)
        found.push({ means, first: place, last, isDenied })
      for (const each of best.flatMap(({ places }) => places)) used.add(each)
      taken = Math.max(taken, ...best.map(({ last }) => last))
    }
    return found
  }
}

/** The place of the last word, where all of them follow. */
function endOf(
  tokens: readonly Token[],
  place: number,
  rest: readonly string[],
):
  | { readonly last: number; readonly isDenied: boolean; readonly places: readonly number[] }
  | undefined {
  const places = [place]
  let at = place
  let isDenied = false
  for (const word of rest) {
    let between = 0
    let joined = 0
    for (at += 1; ; at += 1) {
      const next = tokens[at]
      if (next === undefined || !within.test(next.gap)) return undefined
      if (isWord(next.text, word)) break
      between += 1
      if (between > mostBetween) return undefined
      const denies = denying.has(next.text)
      isDenied ||= denies
      const joins = joining.get(next.text)
      if (joins !== undefined) joined = joins
      else if (!denies && !linking.has(next.text) && !/^0*[1-9]\d*$/.test(next.text)) {
        joined -= 1
        if (joined < 0) return undefined
      }
    }
    places.push(at)
  }
  return { last: at, isDenied, places }
}

function isWord(text: string, word: string): boolean {
  return singular(text) === word || (word === 'not' && text.endsWith("n't"))
}

/** `connections` is found by `connection`. */
function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
