import { nearest } from '../../text/nearest.ts'
import { cellSpan } from '../csv/cell-span.ts'
import type { LintRule } from './lint-rule.ts'

const GUIDE_COLUMN = 'guide'

export const unknownGuideInTable: LintRule = {
  code: 'unknown-guide-in-table',
  severity: 'warning',
  law: 'A column "guide" of a table names guides; search goes there for the code.',
  wrong: `
# tables/codes.csv
code,name,meaning,guide
E1,No paper,The tray is empty,dak
# guides/dark.yaml
title: The printer is dark
source: manual
answer: Switch it on.
`,
  right: `
# tables/codes.csv
code,name,meaning,guide
E1,No paper,The tray is empty,dark
# guides/dark.yaml
title: The printer is dark
source: manual
answer: Switch it on.
`,
  *checkBase({ knowledge, authored }) {
    const told = authored.diagnostics.filter(({ code }) => code === 'unknown-guide')
    for (const { id, path, columns, rows } of authored.tableDocuments) {
      if (!knowledge.tables.has(id)) continue
      const column = columns.findIndex(({ value }) => value === GUIDE_COLUMN)
      const source = authored.sources.get(path)
      if (column < 0 || !source) continue
      for (const row of rows) {
        const name = row.cells[column]?.trim() ?? ''
        if (name === '' || knowledge.guides.has(name)) continue
        // A guide that is gone is told where other guides lead to it.
        if (told.some(({ message }) => message.startsWith(`Unknown guide "${name}"`))) continue
        const [near] = nearest(name, knowledge.guides.keys())
        const span = cellSpan(source, row.span, column)
        const edits = [{ span, text: near ?? '' }]
        yield {
          message: `Unknown guide "${name}".`,
          span,
          ...(near !== undefined && { suggestion: `did you mean "${near}"?`, edits }),
        }
      }
    }
  },
}
