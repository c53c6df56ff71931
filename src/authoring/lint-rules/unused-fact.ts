import { factsBehind, factsUsed } from './facts-used.ts'
import type { LintRule } from './lint-rule.ts'

export const unusedFact: LintRule = {
  code: 'unused-fact',
  severity: 'warning',
  needs: 'everything',
  law: 'Some guide asks for every fact, or shows it, or decides by it.',
  wrong: `
# facts.yaml
room:
  ask: In which room is the printer?
  choices: { office: The office, hall: The hall }
`,
  right: `
# facts.yaml
room:
  ask: In which room is the printer?
  choices: { office: The office, hall: The hall }
# guides/heat.yaml
steps:
  start:
    ask: room
    answers:
      hall: cause cold
      otherwise: escalate
`,
  *checkBase({ knowledge }) {
    const used = factsUsed(knowledge)
    // What only an unused fact needs is told once that one is gone or used.
    const needed = new Set([...knowledge.facts.values()].flatMap(factsBehind))
    for (const { id, span } of knowledge.facts.values()) {
      if (!used.has(id) && !needed.has(id)) {
        yield { message: `No guide uses the fact "${id}".`, span }
      }
    }
  },
}
