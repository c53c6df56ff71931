import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Located, Span } from '../../text/span.ts'
import { didYouMean } from '../shape/did-you-mean.ts'
import { enumerate } from '../shape/enumerate.ts'
import { mistake } from '../shape/mistake.ts'

/** All things of one kind by name. */
export interface Names<T> {
  /** The kind, as in `unknown fact`. */
  readonly what: string
  /** Where they are written, for a message that cannot list them all: `facts.yaml`. */
  readonly where: string
  readonly members: ReadonlyMap<string, T>
  /** False when a mistake elsewhere may hide some: then an unknown name is nobody's mistake. */
  readonly complete: boolean
  /** Where a name is given, and those that are used; both where they are kept. */
  readonly given?: ReadonlyMap<string, Span>
  readonly used?: Set<string>
  /** What tells names of one guide from those of another. */
  readonly scope?: string
}

export interface Resolved<T> {
  readonly name: string
  readonly member: T
  /** Another name was written, and reported. */
  readonly guessed: boolean
}

/** A diagnostic of which `settleUnknown` makes one for all places of the same name. */
export interface UnknownName extends Diagnostic {
  readonly unknown: {
    readonly name: string
    readonly near?: string
    readonly names: Names<unknown>
  }
}

const mostListed = 8

/**
 * The thing of that name. An unknown name is reported, and taken as the one it is near to, so
 * that nothing which follows from the slip is reported again.
 */
export function resolve<T>(
  name: Located<string>,
  names: Names<T>,
  found: Diagnostic[],
): Resolved<T> | undefined {
  const member = names.members.get(name.value)
  if (member !== undefined || names.members.has(name.value)) {
    names.used?.add(name.value)
    return { name: name.value, member: member as T, guessed: false }
  }
  if (!names.complete) return undefined
  const [near] = nearest(name.value, names.members.keys())
  const diagnostic: UnknownName = {
    ...mistake(
      `unknown-${names.what}`,
      `Unknown ${names.what} "${name.value}"${expected(names)}.`,
      name.span,
      didYouMean(name.value, names.members.keys(), name.span),
    ),
    unknown: { name: name.value, ...(near !== undefined && { near }), names },
  }
  found.push(diagnostic)
  const taken = near === undefined ? undefined : names.members.get(near)
  return near === undefined || taken === undefined
    ? undefined
    : { name: near, member: taken, guessed: true }
}

function expected<T>({ what, where, members }: Names<T>): string {
  if (members.size === 0) return `: there is no ${what} in ${where}`
  if (members.size <= mostListed) return `, expected ${enumerate([...members.keys()])}`
  return `, expected ${article(what)} ${what} of ${where}`
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a'
}
