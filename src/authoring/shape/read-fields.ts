import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import { didYouMean } from './did-you-mean.ts'
import { enumerate } from './enumerate.ts'
import { mistake } from './mistake.ts'
import { entrySlot, type Slot } from './slot.ts'
import { wrongShape } from './wrong-shape.ts'

/** The slots of a map by key, each at most once. */
export type Fields = ReadonlyMap<string, Slot>

/**
 * The slots of a map that may hold the keys given. An unknown key is reported, and read as the
 * one that it is near to. `what` names the map in messages: `a guide`.
 */
export function readFields(
  slot: Slot,
  what: string,
  keys: readonly string[],
  found: Diagnostic[],
): Fields | undefined {
  const { value } = slot
  if (value.kind !== 'map') {
    found.push(wrongShape(slot, `${what} with ${enumerate(keys, 'and')}`))
    return undefined
  }
  const fields = new Map<string, Slot>()
  const unknown: Slot[] = []
  for (const entry of value.entries) {
    const name = entry.key.value
    if (!keys.includes(name)) unknown.push({ ...entrySlot(entry), what: name })
    else if (!fields.has(name)) fields.set(name, entrySlot(entry))
  }
  for (const entry of unknown) {
    const name = entry.what
    const missing = keys.filter((key) => !fields.has(key))
    const [near] = nearest(name, missing)
    found.push(
      mistake(
        'unknown-key',
        `Unknown key "${name}" in ${what}, expected ${enumerate(keys)}.`,
        entry.span,
        near === undefined ? didYouMean(name, keys) : { suggestion: `did you mean "${near}"?` },
      ),
    )
    if (near !== undefined) fields.set(near, { ...entry, what: `"${near}"` })
  }
  return fields
}
