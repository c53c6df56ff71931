import type { FactId } from './fact.ts'

/** A place in a text that is filled in with what a fact is, or with a column of its row; UTF-16 offsets. */
export interface Placeholder {
  readonly fact: FactId
  readonly column?: string
  readonly start: number
  readonly end: number
}

const placeholder = /\{([a-z][a-z0-9-]*)(?:\.([A-Za-z_][A-Za-z0-9_-]*))?\}/gu

/** The placeholders of a text, `{fact}` or `{fact.column}`, in order. `{1}` and `{Name}` are none. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...text.matchAll(placeholder)].map((found) => {
    const [all, fact = '', column] = found
    const start = found.index
    return { fact, ...(column === undefined ? {} : { column }), start, end: start + all.length }
  })
}
