import { triedBefore } from '../../analysis/tried-before.ts'
import type { Target } from '../../knowledge/target.ts'
import type { Span } from '../../text/span.ts'
import type { Finding, LintRule } from './lint-rule.ts'

export const alreadyTried: LintRule = {
  code: 'already-tried',
  severity: 'warning',
  law: 'A cause that was tried without help is neither tried again nor concluded.',
  wrong: `
# guides/dark.yaml
steps:
  start:
    try: [switch, fuse]
    otherwise: go light
  light:
    ask: light
    answers:
      off: cause fuse
      otherwise: escalate
`,
  right: `
# guides/dark.yaml
steps:
  start:
    try: [switch]
    otherwise: go light
  light:
    ask: light
    answers:
      off: cause fuse
      otherwise: escalate
`,
  *checkGuide({ flow }) {
    const before = triedBefore(flow)
    for (const { step, passages } of flow.steps.values()) {
      const tried = before.get(step.id) ?? new Set()
      if (step.kind === 'try') {
        for (const { cause, span } of step.causes) {
          if (tried.has(cause))
            yield { message: `The cause "${cause}" was tried before this list.`, span }
        }
        const after = new Set([...tried, ...step.causes.map(({ cause }) => cause)])
        yield* concluded(step.otherwise, step.otherwiseSpan ?? step.span, after)
        continue
      }
      for (const [index, { target, targetSpan }] of step.branches.entries()) {
        if (passages[index]?.length) yield* concluded(target, targetSpan, tried)
      }
    }
  },
}

function* concluded(target: Target, span: Span, tried: ReadonlySet<string>): Iterable<Finding> {
  if (target.kind !== 'cause' || !tried.has(target.cause)) return
  const message = `The cause "${target.cause}" was tried on every way to here and did not help, so this escalates.`
  yield { message, span }
}
