import { nearest } from '../text/nearest.ts'
import { commandList } from './command-list.ts'
import type { GivenFinder } from './finder-of.ts'

/** A sentence where the first word says nothing here and is a slip for a command; any other words are a problem. */
export function commandMeant(words: string, finder: GivenFinder): string | undefined {
  const [first = '', ...rest] = words.split(' ')
  const [near] = nearest(
    first,
    commandList.map(({ name }) => name),
  )
  if (near === undefined) return undefined
  const { band, notUnderstood } = finder(words)
  if (band !== 'none' || !notUnderstood.includes(first)) return undefined
  return `Unknown command "${first}", and no guide fits; did you mean "${['unstuck', near, ...rest].join(' ')}"?`
}
