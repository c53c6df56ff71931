import { recogniserFaults } from '../../analysis/recogniser-faults.ts'
import type { LintRule } from './lint-rule.ts'

export const exampleElsewhere: LintRule = {
  code: 'example-elsewhere',
  severity: 'warning',
  law: 'The example of a recogniser is recognised by it.',
  wrong: `
# facts.yaml
display:
  ask: What does the display say?
  text:
    heat: { contains: too hot, example: "Too hot, no paper taken" }
    no-paper: { contains: no paper, example: No paper }
    jam: { contains: jam, example: Remove the paper }
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      heat: cause cold
      no-paper: cause tray
      jam: cause lid
      otherwise: escalate
`,
  right: `
# facts.yaml
display:
  ask: What does the display say?
  text:
    heat: { contains: too hot, example: "Too hot, no paper taken" }
    no-paper: { contains: no paper, example: No paper }
    jam: { contains: jam, example: Remove the jam }
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      heat: cause cold
      no-paper: cause tray
      jam: cause lid
      otherwise: escalate
`,
  *checkFacts({ knowledge }) {
    for (const fault of recogniserFaults(knowledge)) {
      if (fault.kind !== 'elsewhere') continue
      const { recogniser, example, by } = fault
      const message = by
        ? `The example "${example}" of "${recogniser.id}" is recognised as "${by.id}".`
        : `The example "${example}" of "${recogniser.id}" is not recognised.`
      const also = by ? [{ message: 'This one comes first.', span: by.span }] : []
      yield { message, span: recogniser.span, ...(by && { also }) }
    }
  },
}
