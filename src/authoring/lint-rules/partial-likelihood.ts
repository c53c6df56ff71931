import type { LintRule } from './lint-rule.ts'
import { quoted } from './listed.ts'

export const partialLikelihood: LintRule = {
  code: 'partial-likelihood',
  severity: 'warning',
  law: 'Causes tried in one list all have a likelihood and an effort, or none has.',
  wrong: `
# guides/dark.yaml
steps:
  start:
    try: [fuse, switch]
causes:
  fuse:
    cause: The fuse has blown.
    check: Look at the fuse.
    remedy: Put in a new one.
    likelihood: rare
    effort: high
  switch:
    cause: The switch is off.
    check: Look at the switch.
    remedy: Switch it on.
    likelihood: usual
`,
  right: `
# guides/dark.yaml
steps:
  start:
    try: [fuse, switch]
causes:
  fuse:
    cause: The fuse has blown.
    check: Look at the fuse.
    remedy: Put in a new one.
    likelihood: rare
    effort: high
  switch:
    cause: The switch is off.
    check: Look at the switch.
    remedy: Switch it on.
    likelihood: usual
    effort: low
`,
  *checkGuide({ guide }) {
    const told = new Set<string>()
    for (const step of guide.body.kind === 'steps' ? guide.body.steps.values() : []) {
      if (step.kind !== 'try' || step.causes.length < 2) continue
      const causes = step.causes.flatMap(({ cause }) => guide.causes.get(cause) ?? [])
      if (!causes.some(({ likelihood, effort }) => likelihood ?? effort)) continue
      const lacking = causes.filter(({ likelihood, effort }) => !likelihood || !effort)
      const fresh = lacking.filter(({ id }) => !told.has(id))
      const [first, ...others] = fresh
      if (!first) continue
      for (const { id } of fresh) told.add(id)
      const names = quoted(lacking.map(({ id }) => id))
      const also = others.map(({ span }) => ({ message: 'This one lacks it, too.', span }))
      const message = `The list of "${step.id}" is tried as written: likelihood or effort is missing on ${names}.`
      yield { message, span: first.span, ...(also.length > 0 && { also }) }
    }
  },
}
