import type { Diagnostic } from '../../text/diagnostic.ts'
import { idOfFile } from '../documents/id-of-file.ts'
import { mistake } from '../shape/mistake.ts'
import type { UnknownName } from './names.ts'

const mostShown = 4

/**
 * One message for all places of an unknown name. Where the name that it is near to is used
 * nowhere, the slip is in the name as it is given: that place is shown.
 */
export function settleUnknown(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = new Map<string, UnknownName[]>()
  for (const diagnostic of found) {
    if (!isUnknown(diagnostic)) continue
    const group = groups.get(keyOf(diagnostic))
    if (group === undefined) groups.set(keyOf(diagnostic), [diagnostic])
    else group.push(diagnostic)
  }
  if (groups.size === 0) return found
  const orphans = new Map(
    found
      .filter(({ code }) => code === 'scenarios-without-guide')
      .map((one) => [idOfFile(one.span.path), one] as const),
  )
  const settled = [...groups.values()].map((group) => {
    const one = misgiven(group) ?? together(group)
    const name = group[0]?.code === 'unknown-guide' ? group[0].unknown.name : ''
    const orphan = orphans.get(name)
    if (orphan === undefined) return one
    // A guide that is gone, and its scenarios, are one mistake.
    orphans.delete(name)
    const also = [...(one.also ?? []), { message: 'Its scenarios stand here.', span: orphan.span }]
    return { ...one, also }
  })
  const alone = new Set(orphans.values())
  const others = found.filter(
    (one) => !isUnknown(one) && (one.code !== 'scenarios-without-guide' || alone.has(one)),
  )
  return [...others, ...settled]
}

export function isUnknown(diagnostic: Diagnostic): diagnostic is UnknownName {
  return 'unknown' in diagnostic
}

function keyOf({ code, unknown: { name, names } }: UnknownName): string {
  // Where there is none at all, that there is none is the one mistake.
  return `${code}\n${names.scope ?? ''}\n${names.members.size === 0 ? '' : name}`
}

function misgiven(group: readonly UnknownName[]): Diagnostic | undefined {
  const [first] = group
  const { name, near, names } = first?.unknown ?? {}
  if (first === undefined || names?.used === undefined || near === undefined) return undefined
  const given = names.given?.get(near)
  if (given === undefined || group.length < 2 || names.used.has(near)) return undefined
  const message = `This ${names.what} is called "${near}", but "${name}" is what is used in ${group.length} places.`
  const also = group.slice(0, mostShown).map(({ span }) => ({ message: 'It is used here.', span }))
  return mistake(first.code, message, given, { suggestion: `did you mean "${name}"?`, also })
}

function together(group: readonly UnknownName[]): Diagnostic {
  const [first, ...others] = group
  if (first === undefined) throw new Error('A group of unknown names has one or more.')
  const { unknown: _, ...diagnostic } = first
  if (others.length === 0) return diagnostic
  const edits = group.flatMap((one) => one.edits ?? [])
  const more = others.length > mostShown ? ` It stands in ${group.length} places.` : ''
  return {
    ...diagnostic,
    message: `${diagnostic.message}${more}`,
    also: others.slice(0, mostShown).map(({ span, unknown: { name } }) => ({
      message: name === first.unknown.name ? 'It stands here too.' : `"${name}" is used here.`,
      span,
    })),
    ...(edits.length > 0 && { edits }),
  }
}
