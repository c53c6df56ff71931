import { softWords } from './soft-words.ts'
import { stem } from './stem.ts'
import type { Term, Vocabulary } from './vocabulary.ts'

/** `callback` is read as `call` and `back` where only those two are known. */
export function halvesOf({ termOf }: Vocabulary, word: string): readonly Term[] {
  if (word.length < 6 || word.length > 40) return []
  for (let at = 3; at <= word.length - 3; at += 1) {
    const one = termOf.get(stem(word.slice(0, at)))
    const other = termOf.get(stem(word.slice(at)))
    if (softWords.has(word.slice(0, at)) || softWords.has(word.slice(at))) continue
    if (one !== undefined && other !== undefined) return [one, other]
  }
  return []
}
