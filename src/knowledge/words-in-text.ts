import { isWordCharacter } from './is-word-character.ts'

/** Where words were met in a text; offsets into it. */
export interface WordsMet {
  readonly start: number
  readonly end: number
}

const negation =
  /(?<![\p{L}\p{N}])(?:not|never|no|cannot|without|[a-z]{2,6}n['\u2019]t)(?: [a-z'\u2019]+){0,2} $|[不没未无]$/u
const reach = 40

/** Where `words` stand in `text` as whole words; both are normalised. */
export function wordsIn(text: string, words: string): readonly WordsMet[] {
  if (words === '') return []
  const met: WordsMet[] = []
  let start = text.indexOf(words)
  while (start >= 0) {
    const end = start + words.length
    const begins = !isWordCharacter(words[0]) || !isWordCharacter(text[start - 1])
    const ends = !isWordCharacter(words.at(-1)) || !isWordCharacter(text[end])
    if (begins && ends) met.push({ start, end })
    start = text.indexOf(words, end)
  }
  return met
}

/** Whether what begins at `start` is denied, as in `it has not succeeded`; `text` is normalised. */
export function isDenied(text: string, start: number): boolean {
  return negation.test(text.slice(Math.max(0, start - reach), start))
}
