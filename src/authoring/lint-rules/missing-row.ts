import { decisionFaults } from '../../analysis/decision-faults.ts'
import { describeCase } from './describe-case.ts'
import type { LintRule } from './lint-rule.ts'

export const missingRow: LintRule = {
  code: 'missing-row',
  severity: 'warning',
  law: 'A decision has a row for everything its inputs can be, or an "otherwise".',
  wrong: `
# facts.yaml
is-slow:
  decide: [light, wait]
  rows:
    - [on, over 10 s, yes]
    - [blinks, over 1 min, yes]
    - ["off", any, no]
# guides/slow.yaml
steps:
  start:
    ask: is-slow
    answers:
      yes: cause busy
      otherwise: escalate
`,
  right: `
# facts.yaml
is-slow:
  decide: [light, wait]
  rows:
    - [on, over 10 s, yes]
    - [blinks, over 1 min, yes]
  otherwise: no
# guides/slow.yaml
steps:
  start:
    ask: is-slow
    answers:
      yes: cause busy
      no: escalate
`,
  *checkFacts({ knowledge }) {
    for (const { fact, missing, domains } of decisionFaults(knowledge)) {
      if (!missing) continue
      const message = `No row of "${fact.id}" holds here, so it stays unsure.`
      const witness = describeCase(missing, fact, domains)
      yield { message, span: fact.span, witness, suggestion: 'add the row, or "otherwise"' }
    }
  },
}
