import type { Flow } from '../../analysis/flow.ts'
import type { Step, TryStep } from '../../knowledge/step.ts'
import type { LintRule } from './lint-rule.ts'

const MOST_CHECKS = 9

export const tooManyChecks: LintRule = {
  code: 'too-many-checks',
  severity: 'advice',
  law: 'At most nine causes are tried in a row.',
  wrong: `
# guides/dark.yaml
steps:
  start:
    try: [switch, fuse, cable, busy, plug, socket, board, lamp, battery, lid]
`,
  right: `
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      off: go power
      otherwise: go printer
  power:
    try: [switch, fuse, cable, plug, socket, battery]
  printer:
    try: [busy, board, lamp, lid]
`,
  *checkGuide({ flow }) {
    const before = new Map<string, number>()
    for (const { step, arrivals } of flow.steps.values()) {
      if (step.kind !== 'try' || arrivals.length === 0) continue
      const tried = before.get(step.id) ?? 0
      const tenth = step.causes[MOST_CHECKS - tried]
      const inRow = tried + step.causes.length
      if (tried <= MOST_CHECKS && tenth) {
        const message = `"${tenth.cause}" is check ${MOST_CHECKS + 1} of ${rowLength(flow, step, tried)} in a row.`
        const suggestion = 'ask a question that leaves some of them out'
        yield { message, span: tenth.span, suggestion }
      }
      if (step.otherwise.kind !== 'go') continue
      before.set(step.otherwise.step, Math.max(inRow, before.get(step.otherwise.step) ?? 0))
    }
  },
}

function rowLength({ steps }: Flow, step: TryStep, tried: number): number {
  let count = tried
  let at: TryStep | undefined = step
  while (at) {
    count += at.causes.length
    const next: Step | undefined =
      at.otherwise.kind === 'go' ? steps.get(at.otherwise.step)?.step : undefined
    at = next?.kind === 'try' ? next : undefined
  }
  return count
}
