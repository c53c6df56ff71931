import type { TableFact } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Row, Table } from '../knowledge/table.ts'
import type { GuideId } from '../knowledge/target.ts'

/** The guide that treats a row of a table, where one does. */
export type CodeGuides = (table: Table, row: Row) => GuideId | undefined

/**
 * Which guide a code leads to: the one its table names in a column `guide`, else the first by id whose
 * steps name the code, else one that begins by asking for any code of the table.
 */
export function codeGuides(knowledge: KnowledgeBase): CodeGuides {
  const named = new Map<string, { guide: GuideId; rank: number }>()
  const asking = new Map<string, GuideId>()
  for (const guide of [...knowledge.guides.values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  ))
    for (const { fact, branch, first } of branchesOnCodes(guide, knowledge)) {
      if (branch.key.kind === 'listed' && first && !asking.has(fact.table))
        asking.set(fact.table, guide.id)
      if (branch.key.kind !== 'code' || branch.target.kind === 'escalate') continue
      const led = branch.target.kind === 'guide' ? branch.target.guide : guide.id
      const rank = first ? 0 : 1
      for (const row of branch.key.rows) {
        const known = named.get(`${fact.table}\n${row}`)
        if (known === undefined || rank < known.rank)
          named.set(`${fact.table}\n${row}`, { guide: led, rank })
      }
    }
  return (table, row) => {
    const written = row.cells.get('guide')?.trim() ?? ''
    if (knowledge.guides.has(written)) return written
    return named.get(`${table.id}\n${row.index}`)?.guide ?? asking.get(table.id)
  }
}

/** Every branch that waits for a code, and whether its step is the guide's first. */
function branchesOnCodes(guide: Guide, { facts }: KnowledgeBase) {
  if (guide.body.kind !== 'steps') return []
  const { start, steps } = guide.body
  return [...steps.values()].flatMap((step) => {
    const fact = step.kind === 'ask' ? facts.get(step.fact) : undefined
    if (step.kind !== 'ask' || fact?.kind !== 'table') return []
    const tableFact: TableFact = fact
    return step.branches.map((branch) => ({ fact: tableFact, branch, first: step.id === start }))
  })
}
