import type { LintRule } from './lint-rule.ts'

export const swallowedChoice: LintRule = {
  code: 'swallowed-choice',
  severity: 'advice',
  law: 'Where all choices but one are answered, that one is named too.',
  wrong: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
      otherwise: escalate
`,
  right: `
# guides/no-paper.yaml
steps:
  start:
    ask: light
    answers:
      on: cause cable
      blinks: cause busy
      off: escalate
`,
  *checkGuide({ flow }) {
    for (const { step, arrivals } of flow.steps.values()) {
      const { fact } = step.kind === 'ask' ? flow.domains.of(step.fact) : {}
      if (step.kind !== 'ask' || fact?.kind !== 'choices' || arrivals.length === 0) continue
      const otherwise = step.branches.find(({ key }) => key.kind === 'otherwise')
      const named = new Set(step.branches.map(({ key }) => (key.kind === 'choice' ? key.id : '')))
      const [left, ...more] = fact.choices.filter(({ id }) => !named.has(id))
      if (!otherwise || !left || more.length > 0 || fact.choices.length < 3) continue
      // What an earlier answer ruled out is not named on purpose.
      if (flow.tracked.has(fact.id)) continue
      const message = `"otherwise" stands for "${left.id}" alone here; a choice that is added later would go the same way unseen.`
      const edits = [{ span: otherwise.span, text: left.id }]
      yield { message, span: otherwise.span, suggestion: `write "${left.id}" in its place`, edits }
    }
  },
}
