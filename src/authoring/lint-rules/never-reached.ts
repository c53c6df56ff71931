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
      if (found.kind === 'void') {
        const { branch, step } = found
        const message = `"${branch.written}" is never taken: "${step.fact}" can never be that.`
        yield { message, span: branch.span }
        continue
      }
      const [first, ...others] = found.branches
      if (!first) continue
      const names = quoted(found.branches.map(({ written }) => written))
      const verb = others.length === 0 ? 'is' : 'are'
      yield {
        message: `${names} ${verb} never taken: ${takenBy(found)}.`,
        span: first.span,
        also: [
          ...found.by.map(({ span }) => ({ message: 'This one takes it.', span })),
          ...others.map(({ span }) => ({ message: 'This one is not taken, either.', span })),
        ],
      }
    }
  },
}

function takenBy({ branches, by }: Extract<DeadBranches, { kind: 'covered' }>): string {
  const isRest = branches.some(({ key }) => key.kind === 'otherwise') && by.length > 1
  if (isRest) return 'the answers above take everything'
  const names = quoted(by.map(({ written }) => written))
  return `${names} above ${by.length === 1 ? 'takes' : 'take'} all of it`
}
