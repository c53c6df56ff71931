import { targetsOf } from '../../analysis/step-order.ts'
import type { LintRule } from './lint-rule.ts'

export const unusedCause: LintRule = {
  code: 'unused-cause',
  severity: 'warning',
  law: 'Some step leads to every cause.',
  wrong: `
# guides/dark.yaml
steps:
  start:
    try: [switch]
causes:
  switch:
    cause: The switch is off.
    check: Look at the switch.
    remedy: Switch it on.
  fuse:
    cause: The fuse has blown.
    check: Look at the fuse.
    remedy: Put in a new one.
`,
  right: `
# guides/dark.yaml
steps:
  start:
    try: [switch, fuse]
causes:
  switch:
    cause: The switch is off.
    check: Look at the switch.
    remedy: Switch it on.
  fuse:
    cause: The fuse has blown.
    check: Look at the fuse.
    remedy: Put in a new one.
`,
  *checkGuide({ guide }) {
    const used = new Set<string>()
    for (const step of guide.body.kind === 'steps' ? guide.body.steps.values() : []) {
      if (step.kind === 'try') for (const { cause } of step.causes) used.add(cause)
      for (const target of targetsOf(step)) if (target.kind === 'cause') used.add(target.cause)
    }
    for (const { id, span } of guide.causes.values()) {
      if (!used.has(id)) yield { message: `No step leads to the cause "${id}".`, span }
    }
  },
}
