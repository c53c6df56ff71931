import type { Diagnostic } from '../../text/diagnostic.ts'
import { readFields } from '../shape/read-fields.ts'
import { readTexts } from '../shape/read-texts.ts'
import type { Slot } from '../shape/slot.ts'
import { wrongShape } from '../shape/wrong-shape.ts'
import type { YesNoDocument } from './facts-document.ts'

/** `yes-no: {}`, or with the words that mean each answer: `yes-no: { yes: [own DNS], no: [public DNS] }`. */
export function readYesNo(slot: Slot, found: Diagnostic[]): YesNoDocument {
  const { span } = slot
  if (slot.value.kind === 'nothing') return { kind: 'yes-no', span, yes: [], no: [] }
  if (slot.value.kind !== 'map') found.push(wrongShape(slot, '{}'))
  const fields =
    slot.value.kind !== 'map'
      ? undefined
      : readFields(slot, { what: '"yes-no"', keys: ['yes', 'no'] }, found)
  return {
    kind: 'yes-no',
    span,
    yes: readTexts(fields?.slots.get('yes'), found),
    no: readTexts(fields?.slots.get('no'), found),
  }
}
