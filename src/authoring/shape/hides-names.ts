import { nearest } from '../../text/nearest.ts'
import type { YamlEntry, YamlValue } from '../yaml/yaml-value.ts'
import { hasTwins } from './has-twins.ts'
import { straysOf } from './strays-of.ts'

/**
 * Whether a part of a file may hold names that were not found there: it has another shape, a name stands
 * twice, or what stands under a name is none of its keys and holds more.
 */
export function hidesNames(part: YamlValue | undefined, keys: readonly string[]): boolean {
  if (part === undefined) return false
  if (part.kind !== 'map') return true
  const { entries } = part
  if (hasTwins(entries) || straysOf(entries, keys).length > 0) return true
  if (keys.length === 0) return entries.some(({ value }) => value.kind === 'map')
  return entries.some(
    ({ value }) =>
      value.kind === 'map' &&
      !value.flow &&
      (hasTwins(value.entries) || value.entries.some((entry) => isName(entry, keys))),
  )
}

/** A name where a key is expected, of which a block is the value, or would be. */
function isName({ key, value }: YamlEntry, keys: readonly string[]): boolean {
  if (value.kind !== 'map' && value.kind !== 'nothing') return false
  return !keys.includes(key.value) && nearest(key.value, keys).length === 0
}
