import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Span } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'
import { type Fields, readFields } from '../shape/read-fields.ts'
import { readNames } from '../shape/read-names.ts'
import { readText } from '../shape/read-text.ts'
import type { Slot } from '../shape/slot.ts'
import { wrongShape } from '../shape/wrong-shape.ts'
import type { FactTypeKey } from './fact-type.ts'
import type { FactTypeDocument } from './facts-document.ts'
import { readChoices } from './read-choices.ts'
import { readDecide } from './read-decide.ts'
import { readNumberType } from './read-number-type.ts'
import { readRecognisers } from './read-recognisers.ts'
import { readYesNo } from './read-yes-no.ts'

/** What stands under the key that gives a fact its type. */
export function readFactType(
  type: FactTypeKey,
  fields: Fields,
  parent: { readonly what: string; readonly span: Span },
  found: Diagnostic[],
): FactTypeDocument | undefined {
  const slot = fields.slots.get(type)
  if (slot === undefined) return undefined
  switch (type) {
    case 'choices':
      return readChoices(slot, found)
    case 'yes-no':
      return readYesNo(slot, found)
    case 'duration':
      expectEmpty(slot, found)
      return { kind: 'duration' }
    case 'number':
      return readNumberType(slot, found)
    case 'text':
      return readRecognisers(slot, found)
    case 'table':
      return readTableType(slot, fields, found)
    case 'decide':
      return readDecide(fields, parent, found)
    default:
      return type satisfies never
  }
}

function expectEmpty(slot: Slot, found: Diagnostic[]): void {
  // Under another word, such as `boolean: true`, the key itself was told.
  const isItsOwn = slot.span.end - slot.span.start === slot.what.length - 2
  if (slot.value.kind === 'nothing' || !isItsOwn) return
  if (slot.value.kind === 'map') readFields(slot, { what: slot.what, keys: [] }, found)
  else found.push(wrongShape(slot, `${slot.what.slice(0, -1)}: {}"`))
}

function readTableType(
  slot: Slot,
  fields: Fields,
  found: Diagnostic[],
): FactTypeDocument | undefined {
  const table = readText(slot, found, 'the name of a table')
  const by = readText(fields.slots.get('by'), found, 'the name of a column')
  const keysSlot = fields.slots.get('keys')
  if (keysSlot?.value.kind === 'list' && keysSlot.value.items.length === 0) {
    found.push(
      mistake('empty-value', '"keys" holds no column, expected one or more.', keysSlot.span),
    )
  }
  const keys = readNames(keysSlot, found)
  const readFrom = readNames(fields.slots.get('read from'), found)
  return table && { kind: 'table', table, keys, ...(by && { by }), readFrom }
}
