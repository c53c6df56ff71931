import type { Answer } from '../knowledge/answer.ts'
import { branchesTaken } from '../knowledge/branches-taken.ts'
import { decide } from '../knowledge/decide.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recognise } from '../knowledge/recognise.ts'
import type { GuideId, Target } from '../knowledge/target.ts'

/** A fact that speaks for a guide. */
export interface FactOfGuide {
  readonly guide: GuideId
  readonly fact: FactId
}

/**
 * The facts that a guide uses one after another from its start, as far as they are
 * known. Answers that only `otherwise` takes say nothing for the guide, and those
 * that lead to another guide speak for that one.
 */
export function pathOfFacts(
  knowledge: KnowledgeBase,
  guide: GuideId,
  facts: ReadonlyMap<FactId, string>,
): readonly FactOfGuide[] {
  const body = knowledge.guides.get(guide)?.body
  if (body?.kind !== 'steps') return []
  const used: FactOfGuide[] = []
  const seen = new Set<string>()
  let next: Target = { kind: 'go', step: body.start }
  while (next.kind === 'go' && !seen.has(next.step)) {
    seen.add(next.step)
    const step = body.steps.get(next.step)
    if (step?.kind !== 'ask') break
    const answer = answerOf(step.fact, facts, knowledge)
    const taken = answer === undefined ? [] : branchesTaken(step.branches, answer)
    const [branch, ...others] = taken
    if (branch === undefined || others.length > 0) break
    const { key, target } = branch
    const led = target.kind === 'guide' ? target.guide : guide
    if (key.kind !== 'otherwise' && key.kind !== 'listed')
      used.push(...sourcesOf(step.fact, knowledge).map((fact) => ({ guide: led, fact })))
    next = target
  }
  return used.filter(({ fact }) => facts.has(fact))
}

/** A decided fact stands for those it was decided from. */
function sourcesOf(fact: FactId, { facts }: KnowledgeBase): readonly FactId[] {
  const known = facts.get(fact)
  return known?.kind === 'decide' ? known.inputs : [fact]
}

function answerOf(
  id: FactId,
  facts: ReadonlyMap<FactId, string>,
  knowledge: KnowledgeBase,
): Answer | undefined {
  const fact = knowledge.facts.get(id)
  if (fact === undefined) return undefined
  if (fact.kind === 'decide') {
    const decision = decide(fact, (input) => answerOf(input, facts, knowledge), knowledge)
    return decision.kind === 'answer' ? decision.answer : undefined
  }
  const text = facts.get(id)
  const read = text === undefined ? undefined : recognise(fact, text, knowledge)
  return read?.kind === 'answer' && read.answer.kind !== 'unsure' ? read.answer : undefined
}
