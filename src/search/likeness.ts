import type { SearchIndex } from './search-index.ts'
import { splitWords } from './split-words.ts'

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

const ofPhrases = new WeakMap<SearchIndex, Map<number, Trigrams>>()

/** How much a query looks like the title or alias of a guide that is most like it, letter by letter: 0 to 1. */
export function likeness(index: SearchIndex, guide: number, query: Trigrams): number {
  const known = ofPhrases.get(index) ?? new Map<number, Trigrams>()
  ofPhrases.set(index, known)
  let best = 0
  for (let unit = index.starts[guide] ?? 0; unit < (index.starts[guide + 1] ?? 0); unit += 1) {
    const { field = 'text', text = '' } = index.units[unit] ?? {}
    if (field !== 'title' && field !== 'alias') continue
    const own = known.get(unit) ?? trigramsOf(text)
    known.set(unit, own)
    let shared = 0
    for (const trigram of query) if (own.has(trigram)) shared += 1
    best = Math.max(best, (2 * shared) / (own.size + query.size))
  }
  return best
}

/** Whether the title or an alias of a guide begins with what was typed. */
export function beginsWith(index: SearchIndex, guide: number, typed: string): boolean {
  const folded = foldPhrase(typed)
  if (folded === '') return false
  const { title = '', aliases = [] } = index.guides[guide] ?? {}
  return [title, ...aliases].some((phrase) => foldPhrase(phrase).startsWith(folded))
}

function foldPhrase(text: string): string {
  return splitWords(text)
    .map((word) => word.text)
    .join(' ')
}
