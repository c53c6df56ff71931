import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { CauseId } from '../knowledge/target.ts'
import { type Field, partsOf } from './parts-of.ts'
import { splitWords } from './split-words.ts'

/** A unit's words, folded, before they become terms. */
export interface SplitUnit {
  readonly guide: number
  readonly field: Field
  readonly text: string
  readonly cause?: CauseId
  readonly words: readonly string[]
}

export interface SplitGuides {
  /** Guide by guide: title, aliases, names, causes, text. */
  readonly units: readonly SplitUnit[]
  /** Words that are written as one of several somewhere (`SecretId`), by their folded form: the parts. */
  readonly compounds: ReadonlyMap<string, readonly string[]>
}

/** Splits all that can be searched into words, each text once. */
export function splitGuides(guides: readonly Guide[], knowledge: KnowledgeBase): SplitGuides {
  const compounds = new Map<string, readonly string[]>()
  const split = (text: string) =>
    splitWords(text).map((word) => {
      if (word.parts !== undefined) compounds.set(word.text, word.parts)
      return word.text
    })
  const units = guides.flatMap((guide, place): readonly SplitUnit[] => {
    const { title, aliases, causes, rest } = partsOf(guide, knowledge)
    const named = [title, ...aliases].map((text, number) => ({
      guide: place,
      field: number === 0 ? ('title' as const) : ('alias' as const),
      text,
      words: split(text),
    }))
    const caused = causes.map(({ id, text }) => ({
      guide: place,
      field: 'cause' as const,
      text: '',
      cause: id,
      words: split(text),
    }))
    const names = named.flatMap(({ words }) => words)
    const all = [...names, ...caused.flatMap(({ words }) => words), ...split(rest)]
    return [
      ...named,
      { guide: place, field: 'names', text: '', words: names },
      ...caused,
      { guide: place, field: 'text', text: '', words: all },
    ]
  })
  return { units, compounds }
}
