/** Distinct runs of three letters of a text's words, spaces included. */
export type Trigrams = ReadonlySet<string>

/** Of at most the first 100 characters. */
export function trigramsOf(text: string): Trigrams {
  const words = text
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  const padded = ` ${words.trim()} `
  const trigrams = new Set<string>()
  for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3))
  return trigrams
}
