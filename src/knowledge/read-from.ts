import { type CodeFound, codesIn } from './codes-in-text.ts'
import type { FactId, TableFact } from './fact.ts'
import type { KnowledgeBase } from './knowledge-base.ts'

/** The codes of a fact's table that the texts it reads from hold, each once, in the order of `read from`. */
export function readCodes(
  fact: TableFact,
  textOf: (fact: FactId) => string | undefined,
  knowledge: KnowledgeBase,
): readonly CodeFound[] {
  const table = knowledge.tables.get(fact.table)
  if (!table) return []
  const found = new Map<string, CodeFound>()
  for (const from of fact.readFrom) {
    for (const code of codesIn(textOf(from) ?? '', table)) {
      const rows = code.rows.map(({ index }) => index).join(' ')
      if (!found.has(rows)) found.set(rows, code)
    }
  }
  return [...found.values()]
}
