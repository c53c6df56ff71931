import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Session } from '../session/session.ts'
import { startSession } from '../session/start.ts'
import { applyFacts } from './apply-facts.ts'
import { applyTried } from './apply-tried.ts'
import type { Call } from './call/command.ts'
import { flagOf } from './call/flag-of.ts'
import { unknownName } from './call/unknown-name.ts'
import { readGivenSession } from './sessions/read-given-session.ts'

/** The session that a call begins with: that of `--session` or a new one of `guide`, with its facts and outcomes. */
export async function begin(
  call: Call,
  knowledge: KnowledgeBase,
  guide: string | undefined,
): Promise<{ readonly session: Session } | { readonly mistake: string }> {
  const first = await firstSession(call, knowledge, guide)
  if ('mistake' in first) return first
  const known = applyFacts(knowledge, first.session, call.flags.get('fact') ?? [])
  if ('mistake' in known) return known
  return applyTried(knowledge, known.session, call.flags.get('tried') ?? [])
}

async function firstSession(
  call: Call,
  knowledge: KnowledgeBase,
  guide: string | undefined,
): Promise<{ readonly session: Session } | { readonly mistake: string }> {
  if (guide !== undefined && !knowledge.guides.has(guide)) {
    return { mistake: unknownName('guide', guide, knowledge.guides.keys()) }
  }
  const file = flagOf(call, 'session')
  if (file === undefined) {
    return guide === undefined
      ? { mistake: 'A guide is needed.' }
      : { session: startSession(knowledge, guide) }
  }
  const read = await readGivenSession(call.shell, knowledge, file)
  if ('session' in read && guide !== undefined && read.session.guide !== guide) {
    const own = read.session.guide
    return {
      mistake: `The session began in the guide "${own}", not in "${guide}"; name "${own}" or none.`,
    }
  }
  return read
}
