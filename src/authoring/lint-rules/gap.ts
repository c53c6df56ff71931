import { NO_ATOMS } from '../../analysis/atom-set.ts'
import { describeAtoms } from '../../analysis/describe-atoms.ts'
import { type GapFound, gapsOf } from '../../analysis/gaps.ts'
import { describeWitness } from '../../analysis/witness.ts'
import type { Finding, LintRule } from './lint-rule.ts'
import { listed } from './listed.ts'

export const gap: LintRule = {
  code: 'gap',
  severity: 'error',
  law: 'Every answer to a question leads somewhere.',
  wrong: `
# guides/late.yaml
steps:
  start:
    ask: wait
    answers:
      under 10 s: cause busy
      over 10 s: cause cable
`,
  right: `
# guides/late.yaml
steps:
  start:
    ask: wait
    answers:
      under 10 s: cause busy
      10 s or more: cause cable
`,
  *checkGuide({ flow }) {
    for (const found of gapsOf(flow)) yield findingOf(found)
  },
}

function findingOf({ step, domain, missing, witness }: GapFound): Finding {
  const { span } = step
  const meant = missing & ~domain.doubtful
  if (meant === NO_ATOMS) {
    const message = `The step "${step.id}" has no answer for numbers below 0.`
    const suggestion = `if there are none, write "from: 0" at the fact "${step.fact}"`
    return { message, span, suggestion, severity: 'advice' }
  }
  const answers = describeAtoms(domain, meant)
  if (!witness) {
    const message = `The step "${step.id}" may have no answer for ${listed(answers, 'or')}; the ways to it are too many to be sure.`
    return { message, span, severity: 'warning' }
  }
  const told = { span, witness: describeWitness(witness) }
  const [value] = /(?<=^"exactly ).*(?="$)/.exec(answers.join()) ?? []
  if (value !== undefined) {
    const message = `The step "${step.id}" leaves out exactly ${value}: the answers on both sides stop short of it.`
    return { ...told, message, suggestion: `write "${value} or more" or "${value} or less"` }
  }
  const message = `The step "${step.id}" has no answer for ${listed(answers, 'or')}.`
  return { ...told, message, suggestion: 'add it, or "otherwise" for all that is left' }
}
