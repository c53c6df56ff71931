import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import type { YamlEntry } from '../yaml/yaml-value.ts'
import { mapOf } from './map-of.ts'
import { mistake } from './mistake.ts'
import { entrySlot, type Slot } from './slot.ts'

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
  const all = mapOf(slot, `${what}, each with its name`, found) ?? []
  const stray = straysOf(all, keys)
  const [first] = stray
  if (first !== undefined) {
    const message = `"${first.key.value}" stands right among the ${what}; the name above it is missing.`
    found.push(mistake('missing-name', message, first.key.span))
  }
  const entries = stray.length === 0 ? all : all.filter((entry) => !stray.includes(entry))
  const seen = new Set<string>()
  return entries.map((entry) => {
    const { key } = entry
    if (!wellFormed.test(key.value) && !seen.has(key.value)) found.push(invalidName(key))
    seen.add(key.value)
    return { name: key, slot: entrySlot(entry) }
  })
}

/** Entries that belong one level deeper: keys of a thing where its name is expected. */
export function straysOf(
  entries: readonly YamlEntry[],
  keys: readonly string[],
): readonly YamlEntry[] {
  const stray = entries.filter(({ key }) => keys.includes(key.value))
  return stray.some(({ value }) => value.kind === 'text') ? stray : []
}

/** Says what names look like, with the nearest one of that form. */
export function invalidName(name: Located<string>): Diagnostic {
  const better = name.value
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return mistake(
    'invalid-name',
    `"${name.value}" cannot be a name; names are small letters, digits and hyphens.`,
    name.span,
    better === '' ? {} : { suggestion: `write "${better}"` },
  )
}
