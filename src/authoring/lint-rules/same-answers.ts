import { mentionedFacts } from '../../analysis/mentioned-facts.ts'
import { trackedFacts } from '../../analysis/tracked-facts.ts'
import type { AskStep } from '../../knowledge/step.ts'
import type { Target } from '../../knowledge/target.ts'
import type { LintRule } from './lint-rule.ts'

export const sameAnswers: LintRule = {
  code: 'same-answers',
  severity: 'advice',
  law: 'What is answered to a question makes a difference.',
  wrong: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      otherwise: cause cable
`,
  right: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      otherwise: cause switch
`,
  *checkGuide({ guide, knowledge, flow }) {
    const tied = trackedFacts([guide], knowledge)
    const shown = mentionedFacts(guide)
    for (const { step } of flow.steps.values()) {
      if (step.kind !== 'ask' || tied.has(step.fact) || shown.has(step.fact)) continue
      const target = onlyTarget(step)
      // An escalation hands on what was answered, and another guide may look at it.
      if (!target || target.kind === 'escalate' || target.kind === 'guide') continue
      const message = `Every answer of "${step.id}" leads to the same, so "${step.fact}" need not be asked.`
      yield { message, span: step.span }
    }
  },
}

/** Where all of two or more branches lead. */
function onlyTarget({ branches }: AskStep): Target | undefined {
  const [first, ...others] = branches
  const same = (target: Target) => JSON.stringify(target) === JSON.stringify(first?.target)
  return others.length > 0 && others.every(({ target }) => same(target)) ? first?.target : undefined
}
