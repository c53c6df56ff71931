import { unreachableSteps } from '../../analysis/unreachable-steps.ts'
import type { LintRule } from './lint-rule.ts'

export const unreachableStep: LintRule = {
  code: 'unreachable-step',
  severity: 'warning',
  law: 'Something leads to every step.',
  wrong: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      otherwise: escalate
  dark:
    try: [switch, fuse]
`,
  right: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      off: go dark
      blinks: escalate
  dark:
    try: [switch, fuse]
`,
  *checkGuide({ guide }) {
    for (const { id, span } of unreachableSteps(guide)) {
      const message = `Nothing leads to the step "${id}".`
      yield { message, span, suggestion: `write "go ${id}" where it should follow, or remove it` }
    }
  },
}
