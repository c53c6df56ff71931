import type { Fact } from '../../knowledge/fact.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { recognise } from '../../knowledge/recognise.ts'

/** What an earlier answer begins with when it is asked again: the choice, or the text as typed; nothing for "I don't know". */
export function initialOf(
  fact: Fact,
  text: string | undefined,
  knowledge: KnowledgeBase,
): string | undefined {
  const recognised = text === undefined ? undefined : recognise(fact, text, knowledge)
  if (recognised?.kind !== 'answer') return recognised && text
  const { answer } = recognised
  if (answer.kind === 'unsure') return undefined
  return answer.kind === 'choice' ? answer.id : text
}
