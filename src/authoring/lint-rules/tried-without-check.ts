import type { LintRule } from './lint-rule.ts'

export const triedWithoutCheck: LintRule = {
  code: 'tried-without-check',
  severity: 'warning',
  law: 'A cause that is tried says how to check it.',
  wrong: `
# guides/dark.yaml
steps:
  start:
    try: [fuse]
causes:
  fuse:
    cause: The fuse has blown.
    remedy: Put in a new one.
`,
  right: `
# guides/dark.yaml
steps:
  start:
    try: [fuse]
causes:
  fuse:
    cause: The fuse has blown.
    check: Take the fuse out. Is its wire broken?
    remedy: Put in a new one.
`,
  *checkGuide({ guide }) {
    const tried = new Set<string>()
    for (const step of guide.body.kind === 'steps' ? guide.body.steps.values() : []) {
      if (step.kind !== 'try') continue
      for (const { cause } of step.causes) tried.add(cause)
    }
    for (const cause of guide.causes.values()) {
      if (!tried.has(cause.id) || cause.check !== undefined) continue
      const message = `The cause "${cause.id}" is tried, but has no "check".`
      yield { message, span: cause.span, suggestion: 'say what to look at and what it shows' }
    }
  },
}
