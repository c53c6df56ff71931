import type { TableId } from '../knowledge/fact.ts'
import type { Recognition } from '../knowledge/recogniser.ts'
import type { Table } from '../knowledge/table.ts'

/** A word of a recogniser, and texts that should be recognised by it. */
export interface Sample {
  /** As written; `any code` for a table. */
  readonly word: string
  readonly texts: readonly string[]
}

/** Letters that stand beside a word in other people's texts, and are no word themselves. */
const BESIDE = 'zqx'

/** Texts that a way of recognising is for; none for a pattern, whose texts only its author knows. */
export function samplesOf(
  way: Recognition,
  tables: ReadonlyMap<TableId, Table>,
): readonly Sample[] {
  switch (way.kind) {
    case 'is':
      return way.texts.map((word) => ({ word, texts: [word] }))
    case 'starts':
      return way.texts.map((word) => ({ word, texts: [word, `${word} ${BESIDE}`] }))
    case 'contains':
      return way.texts.map((word) => ({ word, texts: [word, `${BESIDE} ${word} ${BESIDE}`] }))
    case 'code':
      return way.codes.map((word) => ({ word, texts: codeTexts(word) }))
    case 'any code': {
      const table = tables.get(way.table)
      const codes = table?.rows.flatMap(({ cells }) =>
        table.keys.map((key) => cells.get(key) ?? ''),
      )
      return [{ word: `any code: ${way.table}`, texts: (codes ?? []).filter(Boolean) }]
    }
    case 'pattern':
      return []
    default:
      return way satisfies never
  }
}

function codeTexts(code: string): readonly string[] {
  return [code, `code ${code}`, `${BESIDE} code ${code} ${BESIDE}`]
}
