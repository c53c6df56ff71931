import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Outcome, Session } from '../session/session.ts'
import { tryCause } from '../session/try-cause.ts'
import { unknownName } from './call/unknown-name.ts'

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
    const found = causeNamed(knowledge, session, name)
    if ('mistake' in found) return found
    const outcome = at < 0 ? undefined : outcomes.get(text.slice(at + 1).trim())
    if (at < 0) return { mistake: `--tried ${name} needs an outcome: --tried ${name}=OUTCOME.` }
    if (!outcome) return { mistake: unknownName('outcome', text.slice(at + 1), outcomes.keys()) }
    changed = tryCause(changed, found.cause, outcome)
  }
  return { session: changed }
}

/** `guide/cause` as it stands; a bare cause is one of the session's first guide, else of the one guide that has it. */
function causeNamed(
  { guides }: KnowledgeBase,
  session: Session,
  name: string,
): { readonly cause: string } | { readonly mistake: string } {
  const all = [...guides.values()].flatMap(({ id, causes }) =>
    [...causes.keys()].map((cause) => `${id}/${cause}`),
  )
  if (name.includes('/')) {
    return all.includes(name) ? { cause: name } : { mistake: unknownName('cause', name, all) }
  }
  const inGuide = `${session.guide}/${name}`
  const named = all.filter((cause) => cause.endsWith(`/${name}`))
  const [only, ...others] = named.includes(inGuide) ? [inGuide] : named
  if (only === undefined) {
    const own = [...(guides.get(session.guide)?.causes.keys() ?? [])]
    return {
      mistake: unknownName('cause', name, [
        ...own,
        ...all.map((cause) => cause.slice(cause.indexOf('/') + 1)),
      ]),
    }
  }
  if (others.length > 0) {
    return {
      mistake: `Several guides have a cause "${name}": write --tried ${named.join('=... or --tried ')}=...`,
    }
  }
  return { cause: only }
}
