import { targetsOf } from '../../analysis/step-order.ts'
import type { Step } from '../../knowledge/step.ts'
import type { LintRule } from './lint-rule.ts'

export const deadEnd: LintRule = {
  code: 'dead-end',
  severity: 'advice',
  law: 'Some way through a guide ends in a cause, a note or another guide.',
  wrong: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      off: go wait
      otherwise: escalate
  wait:
    ask: wait
    answers:
      otherwise: escalate
`,
  right: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      off: go dark
      otherwise: escalate
  dark:
    try: [switch, fuse]
`,
  *checkGuide({ guide, flow }) {
    const reached = [...flow.steps.values()].filter(({ arrivals }) => arrivals.length > 0)
    if (reached.length === 0 || reached.some(({ step }) => helps(step))) return
    const message = `Every way through "${guide.title}" ends in an escalation.`
    const suggestion = 'name a cause, or write "unanswered" in place of the steps and why'
    yield { message, span: guide.span, suggestion }
  },
}

function helps(step: Step): boolean {
  if (step.kind === 'try' && step.causes.length > 0) return true
  return targetsOf(step).some(({ kind }) => kind !== 'go' && kind !== 'escalate')
}
