import type { LintRule } from './lint-rule.ts'

/** Found where findings are silenced: `silence.ts`. */
export const ignoreWithoutReason: LintRule = {
  code: 'ignore-without-reason',
  severity: 'warning',
  law: 'An "unstuck-ignore" says why.',
  wrong: `
# guides/dark.yaml
steps:
  # unstuck-ignore gap
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
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
