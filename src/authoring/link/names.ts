import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Located } from '../../text/span.ts'
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
}

export interface Resolved<T> {
  readonly name: string
  readonly member: T
  /** Another name was written, and reported. */
  readonly guessed: boolean
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
    return { name: name.value, member: member as T, guessed: false }
  }
  const [near] = nearest(name.value, names.members.keys())
  if (near === undefined && !names.complete) return undefined
  found.push(
    mistake(
      `unknown-${names.what}`,
      `Unknown ${names.what} "${name.value}"${expected(names)}.`,
      name.span,
      didYouMean(name.value, names.members.keys(), name.span),
    ),
  )
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
