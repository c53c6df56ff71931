import { deadBranchesOf } from '../../analysis/dead-branches.ts'
import { describeAtoms } from '../../analysis/describe-atoms.ts'
import { describeWitness } from '../../analysis/witness.ts'
import type { LintRule } from './lint-rule.ts'
import { listed, quoted } from './listed.ts'

export const ruledOut: LintRule = {
  code: 'ruled-out',
  severity: 'warning',
  law: 'No answer waits for what earlier answers have ruled out.',
  wrong: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      off: cause switch
      otherwise: go look
  look:
    ask: light
    answers:
      blinks: cause cable
      off: cause fuse
      on: escalate
`,
  right: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      off: go dark
      otherwise: go look
  look:
    ask: light
    answers:
      blinks: cause cable
      on: escalate
  dark:
    try: [switch, fuse]
`,
  *checkGuide({ flow }) {
    for (const found of deadBranchesOf(flow)) {
      if (found.kind !== 'ruled out') continue
      const { branches, step, domain, left, witness } = found
      const [first, ...others] = branches
      if (!first) continue
      const names = quoted(branches.map(({ written }) => written))
      const verb = branches.length === 1 ? 'is' : 'are'
      const also = others.map(({ span }) => ({ message: 'This one, too.', span }))
      yield {
        message: `${names} ${verb} never taken: at this step "${step.fact}" can only be ${listed(describeAtoms(domain, left), 'or')}.`,
        span: first.span,
        witness: describeWitness(witness),
        ...(also.length > 0 && { also }),
      }
    }
  },
}
