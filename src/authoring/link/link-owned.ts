import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import type { GuideDocument } from '../documents/guide-document.ts'
import { type Names, resolve } from './names.ts'

/**
 * A cause or note as a scenario names it: by its own name where one of the guides that the
 * consultation may be in has it, else as `guide/name`.
 */
export function linkOwned(
  what: 'cause' | 'note',
  name: Located<string>,
  guides: readonly string[],
  known: Names<GuideDocument>,
  found: Diagnostic[],
): string | undefined {
  const slash = name.value.indexOf('/')
  if (slash < 0) {
    const near = guides.flatMap((id) => known.members.get(id) ?? [])
    if (near.some((owner) => ownedBy(owner, what).includes(name.value))) return name.value
    const reached = guidesReached(guides, known)
    const owners = reached.flatMap((id) => known.members.get(id) ?? [])
    const members = new Map(
      owners.flatMap((owner) => ownedBy(owner, what)).map((one) => [one, true] as const),
    )
    const complete = owners.every((owner) => owner.complete)
    const where = owners.length > 1 ? 'this guide, or of one it leads to' : 'this guide'
    return resolve(name, { what, where, members, complete }, found)?.name
  }
  const { span, value } = name
  const guide = resolve({ value: value.slice(0, slash), span }, known, found)
  if (guide === undefined) return undefined
  const owned = ownedBy(guide.member, what).map((one) => [one, true] as const)
  const names = {
    what,
    where: guide.name,
    members: new Map(owned),
    complete: guide.member.complete,
  }
  const own = resolve({ value: value.slice(slash + 1), span }, names, found)
  return own && `${guide.name}/${own.name}`
}

function ownedBy(guide: GuideDocument, what: 'cause' | 'note'): readonly string[] {
  return (what === 'cause' ? guide.causes : guide.notes).map(({ name }) => name.value)
}

function guidesReached(from: readonly string[], known: Names<GuideDocument>): readonly string[] {
  const reached = new Set(from)
  for (const id of reached) {
    for (const { body } of known.members.get(id)?.steps ?? []) {
      const targets =
        body?.kind === 'ask' ? body.branches.map(({ target }) => target) : [body?.otherwise]
      for (const target of targets) if (target?.kind === 'guide') reached.add(target.name.value)
    }
  }
  return [...reached]
}
