import type { Flow } from '../../analysis/flow.ts'
import { targetsOf } from '../../analysis/step-order.ts'
import type { AskStep } from '../../knowledge/step.ts'
import type { StepId } from '../../knowledge/target.ts'
import type { LintRule } from './lint-rule.ts'

const MOST_QUESTIONS = 7

export const tooManyQuestions: LintRule = {
  code: 'too-many-questions',
  severity: 'advice',
  law: 'A guide asks at most seven questions on one way.',
  wrong: `
# facts.yaml
q1: { ask: One?, yes-no: {} }
q2: { ask: Two?, yes-no: {} }
q3: { ask: Three?, yes-no: {} }
q4: { ask: Four?, yes-no: {} }
q5: { ask: Five?, yes-no: {} }
q6: { ask: Six?, yes-no: {} }
q7: { ask: Seven?, yes-no: {} }
# guides/long.yaml
steps:
  one: { ask: q1, answers: { yes: go two, no: cause cable } }
  two: { ask: q2, answers: { yes: go three, no: cause cable } }
  three: { ask: q3, answers: { yes: go four, no: cause cable } }
  four: { ask: q4, answers: { yes: go five, no: cause cable } }
  five: { ask: q5, answers: { yes: go six, no: cause cable } }
  six: { ask: q6, answers: { yes: go seven, no: cause cable } }
  seven: { ask: q7, answers: { yes: go eight, no: cause cable } }
  eight: { ask: light, answers: { "off": cause switch, otherwise: cause fuse } }
`,
  right: `
# facts.yaml
q1: { ask: One?, yes-no: {} }
# guides/short.yaml
steps:
  one: { ask: q1, answers: { yes: go two, no: cause cable } }
  two: { ask: light, answers: { "off": cause switch, otherwise: cause fuse } }
`,
  *checkGuide({ flow }) {
    const way = longestWay(flow)
    const eighth = way[MOST_QUESTIONS]
    if (!eighth) return
    const message = `"${eighth.id}" is question ${MOST_QUESTIONS + 1} of ${way.length} on one way; people give up before that.`
    const suggestion = 'ask what tells most first, or go on in another guide'
    yield { message, span: eighth.span, suggestion }
  },
}

/** The questions of the way with the most of them, by branches that answers take. */
function longestWay({ steps }: Flow): readonly AskStep[] {
  const longest = new Map<StepId, { readonly questions: number; readonly next?: StepId }>()
  for (const { step, passages } of [...steps.values()].reverse()) {
    let best: { questions: number; next?: StepId } = { questions: 0 }
    for (const [index, target] of targetsOf(step).entries()) {
      const below = target.kind === 'go' ? longest.get(target.step) : undefined
      if (target.kind !== 'go' || !below || !passages[index]?.length) continue
      if (below.questions > best.questions) best = { questions: below.questions, next: target.step }
    }
    const own = step.kind === 'ask' ? 1 : 0
    longest.set(step.id, { ...best, questions: best.questions + own })
  }
  const questions = new Map<string, AskStep>()
  let [at] = steps.keys()
  while (at !== undefined) {
    const step = steps.get(at)?.step
    // A fact is asked once, however many steps look at it.
    if (step?.kind === 'ask' && !questions.has(step.fact)) questions.set(step.fact, step)
    at = longest.get(at)?.next
  }
  return [...questions.values()]
}
