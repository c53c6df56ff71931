import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Session } from '../../session/session.ts'
import { applyFacts } from '../apply-facts.ts'
import { applyTried } from '../apply-tried.ts'
import type { Call } from '../call/command.ts'
import { flagOf } from '../call/flag-of.ts'
import { unknownName } from '../call/unknown-name.ts'

/** What a call says besides its ticket: facts, outcomes, and the guide, which is empty where it names none. */
export function ticketStart(
  call: Call,
  knowledge: KnowledgeBase,
  guide: string | undefined,
): { readonly session: Session } | { readonly mistake: string } {
  if (flagOf(call, 'session') !== undefined) {
    return { mistake: '--ticket and --session both say where to begin; give one of them.' }
  }
  if (guide !== undefined && !knowledge.guides.has(guide)) {
    return { mistake: unknownName('guide', guide, knowledge.guides.keys()) }
  }
  const tried = call.flags.get('tried') ?? []
  if (guide === undefined && tried.length > 0) {
    return { mistake: '--tried needs a guide: --guide GUIDE.' }
  }
  const start: Session = { guide: guide ?? '', answers: [], knowledge: knowledge.hash }
  const known = applyFacts(knowledge, start, call.flags.get('fact') ?? [])
  return 'mistake' in known ? known : applyTried(knowledge, known.session, tried)
}
