import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recognise } from '../knowledge/recognise.ts'
import { answer } from '../session/answer.ts'
import type { Session } from '../session/session.ts'
import { unknownName } from './call/unknown-name.ts'

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
    if (!fact) return { mistake: unknownName('fact', name, knowledge.facts.keys()) }
    if (value === '') return { mistake: `--fact ${name} needs a value: --fact ${name}=VALUE.` }
    const recognised = recognise(fact, value, knowledge)
    if (recognised.kind === 'mistake') {
      return { mistake: `--fact ${name}=${value}: ${recognised.message}` }
    }
    changed = answer(changed, name, value, 'given')
  }
  return { session: changed }
}
