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
}

export type PhraseFinder<T> = (tokens: readonly Token[]) => readonly PhraseFound<T>[]

const within = /^[\s"'`“”‘’:=()<>_/*-]{0,6}$|^[.@]$/u

/**
 * Finds many phrases at once, as whole words, whatever case and marks. `"result": 0`
 * holds the phrase `result 0`; no phrase reaches over the end of a sentence. Where
 * phrases overlap only the longest counts.
 */
export function phraseFinder<T>(phrases: readonly Phrase<T>[]): PhraseFinder<T> {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly means: T }[]>()
  for (const { words, means } of phrases) {
    const [first, ...rest] = tokensOf(words).map(({ text }) => singular(text))
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [{ rest, means }])
    else known.push({ rest, means })
  }
  return (tokens) => {
    const found: PhraseFound<T>[] = []
    let taken = -1
    for (const [place, { text }] of tokens.entries()) {
      const candidates = byFirst.get(singular(text)) ?? []
      const met = candidates.filter(({ rest }) => follows(tokens, place, rest))
      const longest = Math.max(-1, ...met.map(({ rest }) => rest.length))
      if (longest < 0 || place + longest <= taken) continue
      for (const { rest, means } of met)
        if (rest.length === longest) found.push({ means, first: place, last: place + longest })
      taken = place + longest
    }
    return found
  }
}

function follows(tokens: readonly Token[], place: number, rest: readonly string[]): boolean {
  return rest.every((word, number) => {
    const next = tokens[place + 1 + number]
    return next !== undefined && singular(next.text) === word && within.test(next.gap)
  })
}

/** `connections` is found by `connection`. */
function singular(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
