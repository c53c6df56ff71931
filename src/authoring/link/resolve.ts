import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Located } from '../../text/span.ts'
import { didYouMean } from '../shape/did-you-mean.ts'
import { enumerate } from '../shape/enumerate.ts'
import { mistake } from '../shape/mistake.ts'
import { wellFormedName } from '../shape/well-formed-name.ts'
import type { Names, Resolved, UnknownName } from './names.ts'

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
  // A name of another form is told where it is given, and known by what it should be.
  const other = [...names.members.keys()].find((key) => isFormOf(key, name.value))
  if (other !== undefined) {
    return { name: other, member: names.members.get(other) as T, guessed: false }
  }
  if (names.elsewhere?.names.has(name.value)) {
    names.elsewhere.met.add(name.value)
    return undefined
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

function isFormOf(key: string, name: string): boolean {
  return !/^[a-z0-9][a-z0-9-]*$/.test(key) && wellFormedName(key) === name
}

function expected<T>({ what, where, members }: Names<T>): string {
  if (members.size === 0) return `: there is no ${what} in ${where}`
  if (members.size <= mostListed) return `, expected ${enumerate([...members.keys()])}`
  return `, expected ${article(what)} ${what} of ${where}`
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? 'an' : 'a'
}
