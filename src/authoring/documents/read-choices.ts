import type { Diagnostic } from '../../text/diagnostic.ts'
import { hasTwins } from '../shape/has-twins.ts'
import { mistake } from '../shape/mistake.ts'
import { readFields } from '../shape/read-fields.ts'
import { readNamed } from '../shape/read-named.ts'
import { readText } from '../shape/read-text.ts'
import { readTexts } from '../shape/read-texts.ts'
import { requireKey } from '../shape/require-key.ts'
import type { Slot } from '../shape/slot.ts'
import type { ChoiceDocument, ChoicesDocument } from './facts-document.ts'
import { reservedName } from './reserved-name.ts'

/** Choices, each with a label, or a label and the words it is recognised by. */
export function readChoices(slot: Slot, found: Diagnostic[]): ChoicesDocument | undefined {
  const entries = readNamed(slot, 'choices', found)
  // Without any, no answer that is written elsewhere can be told right or wrong.
  if (slot.value.kind !== 'map') return undefined
  // One that stands twice may have been meant to be another.
  if (hasTwins(slot.value.entries)) return undefined
  // Nor is one a name that holds signs which were taken out of the way to read the rest.
  if (entries.some(({ name }) => /[’꞉（）]/.test(name.value))) return undefined
  if (entries.length === 0) {
    found.push(
      mistake('empty-value', '"choices" holds no choice, expected two or more.', slot.span),
    )
    return undefined
  }
  const choices = entries.map(({ name, slot: choice }): ChoiceDocument => {
    reservedName(name, 'choice', found)
    if (choice.value.kind !== 'map' || choice.value.flow === undefined) {
      const label = readText(choice, found)
      return { name, ...(label && { label }), matches: [] }
    }
    const fields = readFields(choice, { what: 'a choice', keys: ['label', 'matches'] }, found)
    if (fields === undefined) return { name, matches: [] }
    requireKey(fields, 'label', { what: `The choice "${name.value}"`, span: name.span }, found)
    const label = readText(fields.slots.get('label'), found)
    return { name, ...(label && { label }), matches: readTexts(fields.slots.get('matches'), found) }
  })
  return { kind: 'choices', choices }
}
