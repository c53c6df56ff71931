import { type CodeFound, codesIn } from './codes-in-text.ts'
import type { FactId, TableFact } from './fact.ts'
import type { KnowledgeBase } from './knowledge-base.ts'

/**
 * The codes that the raw texts of other facts hold for this one, each set of rows once, in the order in which the fact
 * lists those facts; offsets are those within the text a code was met in.
 */
export function readCodes(
  fact: TableFact,
  textOf: (fact: FactId) => string | undefined,
  knowledge: KnowledgeBase,
): readonly CodeFound[] {
  const table = knowledge.tables.get(fact.table)
  if (table === undefined) throw new Error(`No table is called "${fact.table}".`)
  const found = new Map<string, CodeFound>()
  for (const source of fact.readFrom) {
    for (const each of codesIn(textOf(source) ?? '', table, fact.keys)) {
      const rows = each.rows.map(({ index }) => index).join()
      if (!found.has(rows)) found.set(rows, each)
    }
  }
  return [...found.values()]
}
