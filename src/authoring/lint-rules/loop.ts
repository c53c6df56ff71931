import { loopsOf } from '../../analysis/loops.ts'
import { describeWitness } from '../../analysis/witness.ts'
import type { LintRule } from './lint-rule.ts'
import { quoted } from './listed.ts'

export const loop: LintRule = {
  code: 'loop',
  severity: 'error',
  law: 'No answers lead from a guide back to it.',
  wrong: `
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      off: guide no-power
      otherwise: cause cable
# guides/no-power.yaml
steps:
  start:
    try: [switch, fuse]
    otherwise: guide dark
`,
  right: `
# guides/dark.yaml
steps:
  start:
    ask: light
    answers:
      off: guide no-power
      otherwise: cause cable
# guides/no-power.yaml
steps:
  start:
    try: [switch, fuse]
    otherwise: escalate
`,
  *checkBase({ knowledge }) {
    for (const { guides, span, witness } of loopsOf(knowledge).loops) {
      const [first] = guides
      const way = guides.length > 1 ? ` by way of ${quoted(guides.slice(1))}` : ''
      if (!witness) {
        const message = `This may lead back to the guide "${first}"${way}; the ways round are too many to be sure.`
        yield { message, span, severity: 'warning' }
        continue
      }
      const message = `This leads back to the guide "${first}"${way}, so that nothing new is found.`
      yield { message, span, witness: describeWitness(witness) }
    }
  },
}
