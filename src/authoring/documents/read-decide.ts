import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Span } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'
import type { Fields } from '../shape/read-fields.ts'
import { readNames } from '../shape/read-names.ts'
import { readText } from '../shape/read-text.ts'
import { requireKey } from '../shape/require-key.ts'
import { itemSlots, type Slot } from '../shape/slot.ts'
import { wrongShape } from '../shape/wrong-shape.ts'
import type { DecideDocument, DecideRowDocument } from './facts-document.ts'

/** `decide`, `rows` and `otherwise`; a row with another number of cells than inputs is reported and left out. */
export function readDecide(
  fields: Fields,
  parent: { readonly what: string; readonly span: Span },
  found: Diagnostic[],
): DecideDocument {
  const decide = fields.slots.get('decide')
  const inputs = readNames(decide, found)
  if (decide?.value.kind === 'list' && decide.value.items.length === 0) {
    found.push(mistake('empty-value', '"decide" holds no fact, expected one or more.', decide.span))
  }
  requireKey(fields, 'rows', parent, found)
  const before = found.length
  const rows = readRows(fields.slots.get('rows'), inputs.length, found)
  const complete = found.length === before
  const otherwise = readText(fields.slots.get('otherwise'), found)
  return { kind: 'decide', inputs, rows, complete, ...(otherwise && { otherwise }) }
}

function readRows(
  slot: Slot | undefined,
  inputs: number,
  found: Diagnostic[],
): readonly DecideRowDocument[] {
  if (slot === undefined) return []
  if (slot.value.kind !== 'list' || slot.value.items.length === 0) {
    found.push(wrongShape(slot, 'a list of rows such as [regular, over 10 s, yes]'))
    return []
  }
  if (slot.value.items.every(({ kind }) => kind === 'text')) {
    const message = `"rows" holds one row, expected a list of rows such as "- [regular, over 10 s, yes]".`
    found.push(mistake('wrong-shape', message, slot.value.span))
    return []
  }
  return itemSlots(slot).flatMap((row) => {
    if (row.value.kind !== 'list') {
      found.push(wrongShape(row, 'a row such as [regular, over 10 s, yes]'))
      return []
    }
    const before = found.length
    const cells = itemSlots({ ...row, what: 'a row' }).flatMap(
      (cell) => readText(cell, found) ?? [],
    )
    if (found.length > before) return []
    const value = cells.at(-1)
    if (value !== undefined && cells.length === inputs + 1) {
      return [{ cells: cells.slice(0, -1), value, span: row.value.span }]
    }
    const message = `This row has ${cells.length} cells, expected ${inputs + 1}: one for each fact under "decide", and the value.`
    found.push(mistake('wrong-cell-count', message, row.value.span))
    return []
  })
}
