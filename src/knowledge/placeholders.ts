import type { FactId } from './fact.ts'

/** `{error-code}` or `{error-code.fix}` in a text; offsets in UTF-16 units. */
export interface Placeholder {
  readonly fact: FactId
  readonly column?: string
  readonly start: number
  readonly end: number
}

// `{1}` and `{name: value}` are ordinary text: templates and JSON are full of them.
const placeholder = /\{([a-z][a-z0-9-]*)(?:\.([A-Za-z_][A-Za-z0-9_-]*))?\}/g

/** The placeholders of a text, in order. */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return [...text.matchAll(placeholder)].map((match) => {
    const [whole, fact = '', column] = match
    const place = { start: match.index, end: match.index + whole.length }
    return column === undefined ? { fact, ...place } : { fact, column, ...place }
  })
}
