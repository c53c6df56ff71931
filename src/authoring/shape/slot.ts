import type { Span } from '../../text/span.ts'
import type { YamlEntry, YamlValue } from '../yaml/yaml-value.ts'

/** A place that takes a value: what to call it in a message, and what to point at when it is empty. */
export interface Slot {
  readonly what: string
  readonly span: Span
  readonly value: YamlValue
}

/** The slot of a map's entry. */
export function entrySlot({ key, value }: YamlEntry): Slot {
  return { what: `"${key.value}"`, span: key.span, value }
}

/** The slots of a list's items. */
export function itemSlots(list: Slot): readonly Slot[] {
  if (list.value.kind !== 'list') return [list]
  return list.value.items.map((value) => ({
    what: `An item of ${list.what}`,
    span: value.span.start < value.span.end ? value.span : list.span,
    value,
  }))
}
