import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import { adoptEntries } from './adopt-entries.ts'
import { didYouMean } from './did-you-mean.ts'
import { enumerate } from './enumerate.ts'
import { mapOf } from './map-of.ts'
import { mistake } from './mistake.ts'
import { meantBy } from './other-words.ts'
import { entrySlot, type Slot } from './slot.ts'
import { withoutTextParts } from './without-text-parts.ts'

/** The slots of a map by key, each at most once, in written order. */
export interface Fields {
  readonly slots: ReadonlyMap<string, Slot>
  /**
   * A key was unknown and near to none, or stood twice: then what is missing or too much here may
   * be no mistake of its own.
   */
  readonly unread: boolean
}

/** What a map should hold: `what` names it in messages, as in `a guide`. */
export interface Shape {
  readonly what: string
  readonly keys: readonly string[]
  /** Keys under which names stand that the writer chooses. */
  readonly nests?: readonly string[]
  /** Keys that one might mean by an unknown one when they are missing. */
  readonly required?: readonly string[]
}

/** The slots of a map. An unknown key is reported, and read as the one that it is near to. */
export function readFields(
  slot: Slot,
  { what, keys, nests = [], required = [] }: Shape,
  found: Diagnostic[],
): Fields | undefined {
  const example = keys.length === 0 ? '' : `, such as "${keys[0]}"`
  const written = mapOf(slot, `${what}: names with values${example}`, found)
  if (written === undefined) return undefined
  const entries = adoptEntries(withoutTextParts(written, found), { keys, nests }, found)
  const slots = new Map<string, Slot>()
  const unknown: Slot[] = []
  let unread = false
  for (const entry of entries) {
    const name = entry.key.value
    if (!keys.includes(name)) unknown.push({ ...entrySlot(entry), what: name })
    else if (slots.has(name)) unread = true
    else slots.set(name, entrySlot(entry))
  }
  const lacking = required.filter((key) => !slots.has(key))
  for (const entry of unknown) {
    const name = entry.what
    const free = keys.filter((key) => !slots.has(key))
    const near = nearest(name, keys).find((key) => !slots.has(key)) ?? meantBy(name, free)
    const missing = near === undefined ? lacking.shift() : undefined
    const rest =
      missing === undefined
        ? suggested(name, near, keys, entry)
        : { suggestion: `did you mean "${missing}", which is missing?` }
    const message = `Unknown key "${name}" in ${what}, expected ${enumerate(keys)}.`
    found.push(mistake('unknown-key', message, entry.span, rest))
    if (near === undefined) unread = true
    else slots.set(near, { ...entry, what: `"${near}"` })
  }
  return { slots, unread }
}

function suggested(
  name: string,
  near: string | undefined,
  keys: readonly string[],
  { span }: Slot,
): ReturnType<typeof didYouMean> {
  const meant = didYouMean(name, near === undefined ? keys : [near], span)
  return meant.suggestion === undefined && near !== undefined
    ? { suggestion: `did you mean "${near}"?` }
    : meant
}
