import type { SearchIndex } from './search-index.ts'
import { splitWords } from './split-words.ts'

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
