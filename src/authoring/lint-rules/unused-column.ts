import { mentionsOf } from '../../analysis/mentions.ts'
import type { TableFact } from '../../knowledge/fact.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { LintRule } from './lint-rule.ts'

/** Columns that are for the writers, or that the product itself looks at. */
const OWN_USE = new Set(['meaning', 'guide', 'source', 'note', 'comment'])

export const unusedColumn: LintRule = {
  code: 'unused-column',
  severity: 'advice',
  needs: 'everything',
  law: 'Every column of a table names rows or is shown; "source", "note" and "comment" are for writers.',
  wrong: `
# tables/sizes.csv
size,name,colour
A4,A4 paper,white
# facts.yaml
size: { ask: Which paper?, table: sizes, keys: [size] }
# guides/paper.yaml
steps:
  start:
    ask: size
    answers:
      listed: cause tray
      otherwise: escalate
causes:
  tray:
    cause: The tray for {size.name} is empty.
    remedy: Fill it.
`,
  right: `
# tables/sizes.csv
size,name
A4,A4 paper
# facts.yaml
size: { ask: Which paper?, table: sizes, keys: [size] }
# guides/paper.yaml
steps:
  start:
    ask: size
    answers:
      listed: cause tray
      otherwise: escalate
causes:
  tray:
    cause: The tray for {size.name} is empty.
    remedy: Fill it.
`,
  *checkBase({ knowledge, authored }) {
    const used = columnsUsed(knowledge)
    for (const { id, columns } of authored.tableDocuments) {
      const ofTable = used.get(id)
      // A table that no fact uses is a finding of its own.
      if (!ofTable) continue
      for (const { value, span } of columns) {
        if (ofTable.has(value) || OWN_USE.has(value.toLowerCase())) continue
        yield { message: `Nothing uses the column "${value}" of the table "${id}".`, span }
      }
    }
  },
}

/** By table: the columns that name rows, tell them apart, or are shown by a text. */
function columnsUsed(knowledge: KnowledgeBase): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>()
  const facts = [...knowledge.facts.values()].filter(
    (fact): fact is TableFact => fact.kind === 'table',
  )
  for (const { table, keys, by } of facts) {
    const columns = used.get(table) ?? new Set()
    used.set(table, columns)
    for (const key of keys) columns.add(key)
    if (by !== undefined) columns.add(by)
  }
  for (const guide of knowledge.guides.values()) {
    for (const { fact, column } of mentionsOf(guide).all) {
      const about = knowledge.facts.get(fact)
      if (about?.kind === 'table' && column !== undefined) used.get(about.table)?.add(column)
    }
  }
  return used
}
