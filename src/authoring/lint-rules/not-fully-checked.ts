import { decisionFaults } from '../../analysis/decision-faults.ts'
import { loopsOf } from '../../analysis/loops.ts'
import { unprovenSteps } from '../../analysis/unproven-steps.ts'
import type { LintRule } from './lint-rule.ts'
import { quoted } from './listed.ts'

export const notFullyChecked: LintRule = {
  code: 'not-fully-checked',
  severity: 'warning',
  law: 'What is reported clean was proven clean: where the ways are too many to follow, that is said.',
  wrong: '',
  right: '',
  *checkGuide({ guide, knowledge, flow }) {
    const unproven = unprovenSteps(flow)
    if (unproven.length === 0) return
    // Where a decision itself is not checked, that is told of the decision.
    const tangled = decisionFaults(knowledge).filter(({ finished }) => !finished)
    const known = new Set(tangled.map(({ fact }) => fact.id))
    if (unproven.every(({ fact }) => known.has(fact))) return
    const message = `"${guide.title}" is not fully checked: its answers depend on each other in too many ways.`
    yield { message, span: guide.span, suggestion: 'split the guide, or ask less twice' }
  },
  *checkFacts({ knowledge }) {
    for (const { fact, finished } of decisionFaults(knowledge)) {
      if (finished) continue
      const message = `The rows of "${fact.id}" are not fully checked: they depend on each other in too many ways.`
      yield { message, span: fact.span, suggestion: 'decide it in two steps' }
    }
  },
  *checkBase({ knowledge }) {
    const { unfinished } = loopsOf(knowledge)
    const [first] = unfinished
    const span = first === undefined ? undefined : knowledge.guides.get(first)?.span
    if (!span) return
    const message = `Not all loops are looked for: the guides ${quoted(unfinished)} lead to each other in too many ways.`
    yield { message, span }
  },
}
