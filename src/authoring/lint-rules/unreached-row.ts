import { decisionFaults } from '../../analysis/decision-faults.ts'
import type { LintRule } from './lint-rule.ts'

export const unreachedRow: LintRule = {
  code: 'unreached-row',
  severity: 'warning',
  law: 'The rows above a row of a decision leave something over for it, and for "otherwise".',
  wrong: `
# facts.yaml
is-slow:
  decide: [light, wait]
  rows:
    - [on, over 10 s, yes]
    - [on, over 1 min, no]
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
    - [on, over 1 min, no]
    - [on, over 10 s, yes]
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
    for (const { fact, unreached, needlessOtherwise } of decisionFaults(knowledge)) {
      for (const { rows, by } of unreached) {
        const [first, ...others] = rows
        if (!first) continue
        const also = [
          ...by.map(({ span }) => ({ message: 'This row holds first.', span })),
          ...others.map(({ span }) => ({ message: 'This row never holds, either.', span })),
        ]
        const message =
          by.length > 0
            ? `This row never holds: ${by.length === 1 ? 'a row above it takes' : 'the rows above it take'} all of it.`
            : 'This row never holds: an input can never be that.'
        yield { message, span: first.span, ...(also.length > 0 && { also }) }
      }
      if (needlessOtherwise) {
        const message = `The "otherwise" of "${fact.id}" never holds: the rows take everything.`
        yield { message, span: fact.span }
      }
    }
  },
}
