import { recogniserFaults } from '../../analysis/recogniser-faults.ts'
import type { LintRule } from './lint-rule.ts'
import { quoted } from './listed.ts'

export const idleRecogniser: LintRule = {
  code: 'idle-recogniser',
  severity: 'warning',
  law: 'Some text is recognised by every word of a recogniser.',
  wrong: `
# tables/sizes.csv
size,name
# facts.yaml
display:
  ask: What does the display say?
  text:
    size: { any code: sizes }
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      size: cause tray
      otherwise: escalate
`,
  right: `
# tables/sizes.csv
size,name
A4,A4 paper
# facts.yaml
display:
  ask: What does the display say?
  text:
    size: { any code: sizes }
# guides/display.yaml
steps:
  start:
    ask: display
    answers:
      size: cause tray
      otherwise: escalate
`,
  *checkFacts({ knowledge }) {
    for (const fault of recogniserFaults(knowledge)) {
      if (fault.kind !== 'idle') continue
      const { recogniser, words } = fault
      const message = `No text is ever recognised as "${recogniser.id}" by ${quoted(words, 'or')}.`
      yield { message, span: recogniser.span }
    }
  },
}
