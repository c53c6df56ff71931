import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Located } from '../../text/span.ts'
import type { Known } from './known.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'

/**
 * A cause or note as a scenario names it: by its own name where one of the guides that the
 * consultation may be in has it, else as `guide/name`.
 */
export function linkOwned(
  kind: 'causes' | 'notes',
  name: Located<string>,
  guides: readonly string[],
  known: Known,
  found: Diagnostic[],
): string | undefined {
  const { value, span } = name
  const slash = value.indexOf('/')
  if (slash < 0) return resolve(name, namesReached(kind, name, guides, known), found)?.name
  const guide = resolve({ value: value.slice(0, slash), span }, known.guides, found)
  const names = known.own.get(guide?.name ?? '')?.[kind]
  if (guide === undefined || names === undefined) return undefined
  const own = resolve({ value: value.slice(slash + 1), span }, names, found)
  return own && `${guide.name}/${own.name}`
}

/** The names of the first guide that has the name, else those of all guides that may be reached. */
function namesReached(
  kind: 'causes' | 'notes',
  { value }: Located<string>,
  guides: readonly string[],
  known: Known,
): Names<true> {
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => known.own.get(id)?.[kind] ?? [])
  const first = namesOf(guides).find(({ members }) => members.has(value))
  if (first !== undefined) return first
  const reached = guidesReached(guides, known)
  const all = namesOf(reached)
  const having = all.find(({ members }) => members.has(value))
  if (having !== undefined) return having
  const [own] = all
  const isKnown = reached.every((id) => known.guides.members.has(id))
  const complete = isKnown && all.every((names) => names.complete)
  const members = new Map(all.flatMap((names) => [...names.members]))
  const where = all.length > 1 ? 'this guide, or of one it leads to' : 'this guide'
  const what = kind === 'causes' ? 'cause' : 'note'
  return { ...own, what, where, members, complete }
}

function guidesReached(from: readonly string[], { guides }: Known): readonly string[] {
  const meant = (id: string) =>
    guides.members.has(id) ? id : (nearest(id, guides.members.keys())[0] ?? id)
  const reached = new Set(from.map(meant))
  for (const id of reached) {
    for (const { body } of guides.members.get(id)?.steps ?? []) {
      const targets =
        body?.kind === 'ask' ? body.branches.map(({ target }) => target) : [body?.otherwise]
      for (const target of targets)
        if (target?.kind === 'guide') reached.add(meant(target.name.value))
    }
  }
  return [...reached]
}
