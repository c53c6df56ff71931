import { decisionFaults } from '../../analysis/decision-faults.ts'
import { describeCase } from './describe-case.ts'
import type { LintRule } from './lint-rule.ts'

export const contradictingRows: LintRule = {
  code: 'contradicting-rows',
  severity: 'warning',
  law: 'Where two rows of a decision hold and differ, one is the exception to the other and stands above it.',
  wrong: `
# facts.yaml
is-slow:
  decide: [light, wait]
  rows:
    - [on, any, no]
    - [any, over 10 s, yes]
  otherwise: no
# guides/slow.yaml
steps:
  start:
    ask: is-slow
    answers:
      yes: cause busy
      no: escalate
`,
  right: `
# facts.yaml
is-slow:
  decide: [light, wait]
  rows:
    - [on, over 10 s, no]
    - [any, over 10 s, yes]
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
    for (const { fact, contradicting, domains } of decisionFaults(knowledge)) {
      for (const { row, above, both } of contradicting) {
        yield {
          message: `This row says "${row.value}" where a row above says "${above.value}", and neither is the exception to the other.`,
          span: row.span,
          also: [{ message: 'This row holds first.', span: above.span }],
          witness: describeCase(both, fact, domains),
          suggestion: 'write a row for the case above both',
        }
      }
    }
  },
}
