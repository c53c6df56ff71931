import type { SearchIndex } from './search-index.ts'
import { splitWords } from './split-words.ts'

const folded = new WeakMap<SearchIndex, readonly string[]>()
const shortest = 3

/** The guides, by place in the index, whose title begins with what was typed so far: its words, case and marks aside. */
export function titlesBegunBy(index: SearchIndex, typed: string): readonly number[] {
  const begun = fold(typed)
  if (begun.length < shortest) return []
  const titles = folded.get(index) ?? index.guides.map(({ title }) => fold(title))
  folded.set(index, titles)
  return titles.flatMap((title, place) => (title.startsWith(begun) ? place : []))
}

function fold(text: string): string {
  return splitWords(text)
    .map((word) => word.text)
    .join(' ')
}
