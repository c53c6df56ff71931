import type { LintRule } from './lint-rule.ts'

export const unusedTable: LintRule = {
  code: 'unused-table',
  severity: 'warning',
  needs: 'everything',
  law: 'Some fact looks codes up in every table.',
  wrong: `
# tables/sizes.csv
size,name
A4,A4 paper
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
  *checkFacts({ knowledge }) {
    const used = new Set<string>()
    for (const fact of knowledge.facts.values()) {
      if (fact.kind === 'table') used.add(fact.table)
      if (fact.kind !== 'text') continue
      for (const way of fact.recognisers.flatMap(({ ways }) => ways)) {
        if (way.kind === 'any code') used.add(way.table)
      }
    }
    for (const { id, span } of knowledge.tables.values()) {
      if (!used.has(id)) yield { message: `No fact uses the table "${id}".`, span }
    }
  },
}
