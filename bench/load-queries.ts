import { readFileSync } from 'node:fs'

/** What somebody might type, and the guides that are right; none where nothing answers it. */
export interface Query {
  readonly kind: string
  readonly q: string
  readonly expect: readonly string[]
}

/** A file of queries, `{ cases: [{ kind, q, expect }] }`. */
export function loadQueries(file: string): readonly Query[] {
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Query[] }
  return cases
}
