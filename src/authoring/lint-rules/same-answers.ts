import { mentionsOf } from '../../analysis/mentions.ts'
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
  *checkGuide({ guide, flow }) {
    const shown = mentionsOf(guide).facts
    for (const { step } of flow.steps.values()) {
      if (step.kind !== 'ask' || flow.tracked.has(step.fact) || shown.has(step.fact)) continue
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
  if (!first || others.length === 0) return undefined
  const isSame = others.every(({ target }) => targetName(target) === targetName(first.target))
  return isSame ? first.target : undefined
}

function targetName(target: Target): string {
  switch (target.kind) {
    case 'go':
      return `go ${target.step}`
    case 'cause':
      return `cause ${target.cause}`
    case 'note':
      return `note ${target.note}`
    case 'guide':
      return `guide ${target.guide}`
    case 'escalate':
      return target.kind
    default:
      return target satisfies never
  }
}
