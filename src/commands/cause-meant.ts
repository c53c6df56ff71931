import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Session } from '../session/session.ts'
import { unknownName } from './call/unknown-name.ts'

/** `guide/cause` as it stands; a bare cause is one of the session's first guide, else of the one guide that has it. */
export function causeMeant(
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
      mistake: `Several guides have a cause "${name}": write ${named.join(' or ')}.`,
    }
  }
  return { cause: only }
}
