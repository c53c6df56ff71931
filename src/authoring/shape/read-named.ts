import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import { invalidName } from './invalid-name.ts'
import { mapOf } from './map-of.ts'
import { settleStrays } from './settle-strays.ts'
import { entrySlot, type Slot } from './slot.ts'
import { withoutTextParts } from './without-text-parts.ts'

export interface Named {
  readonly name: Located<string>
  readonly slot: Slot
}

const wellFormed = /^[a-z0-9][a-z0-9-]*$/

/**
 * The entries of a map whose names the writer chooses; a name of another form is reported and
 * kept. `what` is such as `steps`; `keys` are those that stand under each name.
 */
export function readNamed(
  slot: Slot | undefined,
  what: string,
  found: Diagnostic[],
  keys: readonly string[] = [],
): readonly Named[] {
  if (slot === undefined) return []
  const all = withoutTextParts(mapOf(slot, `${what}, each with its name`, found) ?? [], found)
  const entries = settleStrays(all, keys, what, found)
  const seen = new Set<string>()
  return entries.map((entry) => {
    const { key } = entry
    if (!wellFormed.test(key.value) && !seen.has(key.value)) found.push(invalidName(key))
    seen.add(key.value)
    return { name: key, slot: entrySlot(entry) }
  })
}
