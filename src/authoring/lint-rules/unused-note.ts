import { targetsOf } from '../../analysis/step-order.ts'
import type { LintRule } from './lint-rule.ts'

export const unusedNote: LintRule = {
  code: 'unused-note',
  severity: 'warning',
  law: 'Some step leads to every note.',
  wrong: `
# guides/dark.yaml
steps:
  start:
    try: [switch]
notes:
  warranty: The warranty covers the lamp.
`,
  right: `
# guides/dark.yaml
steps:
  start:
    try: [switch]
    otherwise: note warranty
notes:
  warranty: The warranty covers the lamp.
`,
  *checkGuide({ guide }) {
    const used = new Set<string>()
    for (const step of guide.body.kind === 'steps' ? guide.body.steps.values() : []) {
      for (const target of targetsOf(step)) if (target.kind === 'note') used.add(target.note)
    }
    for (const { id, span } of guide.notes.values()) {
      if (!used.has(id)) yield { message: `No step leads to the note "${id}".`, span }
    }
  },
}
