import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Outcome, Session } from '../session/session.ts'
import { tryCause } from '../session/try-cause.ts'
import { unknownName } from './call/unknown-name.ts'
import { causeMeant } from './cause-meant.ts'

const outcomes: ReadonlyMap<string, Outcome> = new Map([
  ['fixed', 'fixed'],
  ['not-fixed', 'not-fixed'],
  ['cannot-check', 'cannot-check'],
])

/** Puts the outcomes of `--tried CAUSE=OUTCOME` into a session; a cause without its guide is looked for. */
export function applyTried(
  knowledge: KnowledgeBase,
  session: Session,
  given: readonly string[],
): { readonly session: Session } | { readonly mistake: string } {
  let changed = session
  for (const text of given) {
    const at = text.lastIndexOf('=')
    const name = at < 0 ? text : text.slice(0, at)
    const found = causeMeant(knowledge, session, name)
    if ('mistake' in found) return found
    const outcome = at < 0 ? undefined : outcomes.get(text.slice(at + 1).trim())
    if (at < 0) return { mistake: `--tried ${name} needs an outcome: --tried ${name}=OUTCOME.` }
    if (!outcome) return { mistake: unknownName('outcome', text.slice(at + 1), outcomes.keys()) }
    changed = tryCause(changed, found.cause, outcome)
  }
  return { session: changed }
}
