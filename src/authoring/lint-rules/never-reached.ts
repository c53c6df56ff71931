import { type DeadBranches, deadBranchesOf } from '../../analysis/dead-branches.ts'
import type { LintRule } from './lint-rule.ts'
import { quoted } from './listed.ts'

export const neverReached: LintRule = {
  code: 'never-reached',
  severity: 'warning',
  law: 'The answers above one leave something over for it.',
  wrong: `
# guides/late.yaml
steps:
  start:
    ask: wait
    answers:
      over 10 s: cause busy
      over 5 min: cause cable
      otherwise: escalate
`,
  right: `
# guides/late.yaml
steps:
  start:
    ask: wait
    answers:
      over 5 min: cause cable
      over 10 s: cause busy
      otherwise: escalate
`,
  *checkGuide({ flow }) {
    for (const found of deadBranchesOf(flow)) {
      if (found.kind === 'ruled out') continue
      const { branch, step } = found
      const message =
        found.kind === 'void'
          ? `"${branch.written}" is never taken: "${step.fact}" can never be that.`
          : `"${branch.written}" is never taken: ${takenBy(found)}.`
      const also =
        found.kind === 'void'
          ? []
          : found.by.map(({ span }) => ({ message: 'This one takes it.', span }))
      yield { message, span: branch.span, ...(also.length > 0 && { also }) }
    }
  },
}

function takenBy({ branch, by }: Extract<DeadBranches, { kind: 'covered' }>): string {
  if (branch.key.kind === 'otherwise') return 'the answers above take everything'
  const names = by.map(({ written }) => written)
  return `${quoted(names)} above ${names.length === 1 ? 'takes' : 'take'} all of it`
}
