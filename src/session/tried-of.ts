import type { Inferred } from '../inference/inferred.ts'
import type { Cause } from '../knowledge/cause.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Session } from './session.ts'
import type { Tried } from './view.ts'

/** The outcomes of a session that mattered on this path. */
export function triedOf(
  session: Session,
  { usedOutcomes }: Inferred,
  knowledge: KnowledgeBase,
  fill: (text: string) => string,
): readonly Tried[] {
  return session.answers.flatMap((given): Tried[] => {
    if (!('cause' in given) || !usedOutcomes.has(given.cause)) return []
    const cause = causeNamed(knowledge, given.cause)
    return [{ cause: given.cause, text: fill(cause?.text ?? given.cause), outcome: given.outcome }]
  })
}

/** A cause by its full name, `guide/cause`. */
export function causeNamed(knowledge: KnowledgeBase, name: string): Cause | undefined {
  const slash = name.indexOf('/')
  if (slash < 0) return undefined
  return knowledge.guides.get(name.slice(0, slash))?.causes.get(name.slice(slash + 1))
}
