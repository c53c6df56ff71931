import { recogniserFaults } from '../../analysis/recogniser-faults.ts'
import type { LintRule } from './lint-rule.ts'
import { quoted } from './listed.ts'

export const shadowedRecogniser: LintRule = {
  code: 'shadowed-recogniser',
  severity: 'warning',
  law: 'The recognisers above one leave its words over for it.',
  wrong: `
# facts.yaml
display:
  ask: What does the display say?
  text:
    jam: { contains: paper }
    no-paper: { contains: no paper }
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      jam: cause lid
      no-paper: cause tray
      otherwise: escalate
`,
  right: `
# facts.yaml
display:
  ask: What does the display say?
  text:
    no-paper: { contains: no paper }
    jam: { contains: paper }
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      jam: cause lid
      no-paper: cause tray
      otherwise: escalate
`,
  *checkFacts({ knowledge }) {
    for (const fault of recogniserFaults(knowledge)) {
      if (fault.kind !== 'shadowed') continue
      const { recogniser, words, by, wholly } = fault
      const names = quoted(by.map(({ id }) => id))
      const message = wholly
        ? `"${recogniser.id}" is never recognised: ${names} above it takes the same texts.`
        : `${quoted(words)} never comes to "${recogniser.id}": ${names} above it takes the same texts.`
      const also = by.map(({ span }) => ({ message: 'This one comes first.', span }))
      yield { message, span: recogniser.span, also, suggestion: 'put it above' }
    }
  },
}
