import type { Fact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recognise } from '../knowledge/recognise.ts'
import { answer } from '../session/answer.ts'
import type { Session } from '../session/session.ts'
import { unknownName } from './call/unknown-name.ts'
import { factsAsked } from './facts-asked.ts'

/** Puts the facts of `--fact NAME=VALUE` into a session, in the order given. */
export function applyFacts(
  knowledge: KnowledgeBase,
  session: Session,
  given: readonly string[],
): { readonly session: Session } | { readonly mistake: string } {
  let changed = session
  for (const text of given) {
    const at = text.indexOf('=')
    const name = at < 0 ? text : text.slice(0, at)
    const value = at < 0 ? '' : text.slice(at + 1).trim()
    const fact = knowledge.facts.get(name)
    if (name === '') return { mistake: `--fact ${text} needs a name: --fact NAME=VALUE.` }
    if (!fact) {
      const likely = factsAsked(knowledge, session.guide)
      return { mistake: unknownName('fact', name, knowledge.facts.keys(), likely) }
    }
    if (value === '') return { mistake: `--fact ${name} needs a value: --fact ${name}=VALUE.` }
    const mistake = mistakeOf(fact, value, knowledge)
    if (mistake !== undefined) return { mistake }
    changed = answer(changed, name, value, 'given')
  }
  return { session: changed }
}

function mistakeOf(fact: Fact, value: string, knowledge: KnowledgeBase): string | undefined {
  const recognised = recognise(fact, value, knowledge)
  if (recognised.kind !== 'mistake') return undefined
  if (fact.kind !== 'choices' && fact.kind !== 'yes-no') {
    return `--fact ${fact.id}=${value}: ${recognised.message}`
  }
  const ids = [...fact.choices.map(({ id }) => id), 'unsure']
  // A slip for a label is near its id for whoever recognised it, and may be far from it in letters.
  const [near] = recognised.nearest
  return near === undefined
    ? unknownName(`answer to ${fact.id}`, value, ids)
    : `Unknown answer to ${fact.id} "${value}"; did you mean "${near}"?`
}
