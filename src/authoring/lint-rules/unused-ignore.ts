import type { LintRule } from './lint-rule.ts'

/** Found where findings are silenced: `silence.ts`. */
export const unusedIgnore: LintRule = {
  code: 'unused-ignore',
  severity: 'warning',
  law: 'Every "unstuck-ignore" silences something on the line below it.',
  wrong: `
# guides/dark.yaml
steps:
  # unstuck-ignore gap: the light is never anything else
  start:
    ask: light
    answers:
      on: cause cable
      otherwise: escalate
`,
  right: `
# guides/dark.yaml
steps:
  # unstuck-ignore gap: the light is never anything else
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
`,
}
