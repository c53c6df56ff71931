import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import { invalidName } from './invalid-name.ts'
import { mapOf } from './map-of.ts'
import { settleStrays } from './settle-strays.ts'
import { entrySlot, type Slot } from './slot.ts'
import { wellFormedName } from './well-formed-name.ts'
import { withoutTextParts } from './without-text-parts.ts'

export interface Named {
  readonly name: Located<string>
  readonly slot: Slot
}

const reserved = ['listed', 'unsure', 'otherwise', 'any']
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
  const written = new Set(entries.map(({ key }) => key.value))
  const seen = new Set<string>()
  return entries.map((entry) => {
    const { key } = entry
    if (!wellFormed.test(key.value) && !seen.has(key.value)) {
      found.push(renamed(key, written))
    }
    seen.add(key.value)
    return { name: key, slot: entrySlot(entry) }
  })
}

/** A name of another form; it may be put right where nothing else has the name that it should have. */
function renamed(name: Located<string>, others: ReadonlySet<string>): Diagnostic {
  const better = wellFormedName(name.value)
  const isFree = better !== '' && !others.has(better) && !reserved.includes(better)
  const edits = [{ span: name.span, text: better }]
  return { ...invalidName(name), ...(isFree && { edits }) }
}
