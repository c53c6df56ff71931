import type { FactId } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Step } from '../knowledge/step.ts'
import type { CauseId, StepId } from '../knowledge/target.ts'

/**
 * What choosing a cause makes known: the choice that leads straight to it, on the way with fewest questions.
 * Only choices: remarks and codes are evidence that someone has to have seen.
 */
export function impliedFacts(
  guide: Guide,
  cause: CauseId,
  { facts }: KnowledgeBase,
): Readonly<Record<FactId, string>> {
  for (const step of stepsByDistance(guide)) {
    if (step.kind === 'try') continue
    const kind = facts.get(step.fact)?.kind
    if (kind !== 'choices' && kind !== 'yes-no') continue
    for (const { key, target } of step.branches)
      if (target.kind === 'cause' && target.cause === cause && key.kind === 'choice')
        return { [step.fact]: key.id }
  }
  return {}
}

/** The steps of a guide by how many answers lead to them, then as written. */
function stepsByDistance({ body }: Guide): readonly Step[] {
  if (body.kind !== 'steps') return []
  const seen = new Set<StepId>([body.start])
  const steps: Step[] = []
  for (const id of seen) {
    const step = body.steps.get(id)
    if (step === undefined) continue
    steps.push(step)
    const targets =
      step.kind === 'try' ? [step.otherwise] : step.branches.map(({ target }) => target)
    for (const target of targets) if (target.kind === 'go') seen.add(target.step)
  }
  return steps
}
