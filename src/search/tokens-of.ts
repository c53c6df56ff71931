import { stem } from './stem.ts'

/** A word, a number or one Han character of a text, folded, with its offsets. */
export interface Token {
  readonly text: string
  readonly stem: string
  readonly start: number
  readonly end: number
  /** What stands between it and the token before: nothing, a space, marks. */
  readonly gap: string
}

const token = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}'’])+/gu

/** The tokens of a text, in order. Offsets hold for the text as given. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let done = 0
  for (const match of text.matchAll(token)) {
    const folded = match[0].normalize('NFKC').toLowerCase().replaceAll('’', "'")
    const bare = folded.replace(/^'+|'+$/g, '')
    if (bare === '') continue
    const gap = text.slice(done, match.index)
    done = match.index + match[0].length
    tokens.push({ text: bare, stem: stem(bare), start: match.index, end: done, gap })
  }
  return tokens
}
