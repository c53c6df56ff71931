import type { Diagnostic } from '../../text/diagnostic.ts'
import { enumerate } from '../shape/enumerate.ts'
import { hasTwins } from '../shape/has-twins.ts'
import { mistake } from '../shape/mistake.ts'
import { readFields } from '../shape/read-fields.ts'
import { readNamed } from '../shape/read-named.ts'
import { readText } from '../shape/read-text.ts'
import { readTexts } from '../shape/read-texts.ts'
import type { Slot } from '../shape/slot.ts'
import type { RecogniserDocument, TextDocument, Way } from './facts-document.ts'
import { reservedName } from './reserved-name.ts'

const ways = ['is', 'starts', 'contains', 'code', 'any code', 'pattern'] as const satisfies Way[]

/** The recognisers of a text, each with one or more ways. */
export function readRecognisers(slot: Slot, found: Diagnostic[]): TextDocument | undefined {
  if (slot.value.kind === 'nothing') return { kind: 'text', recognisers: [] }
  const entries = readNamed(slot, 'recognisers', found)
  // Without any, no answer that is written elsewhere can be told right or wrong.
  if (slot.value.kind !== 'map' || hasTwins(slot.value.entries)) return undefined
  const recognisers = entries.map(({ name, slot: recogniser }): RecogniserDocument => {
    reservedName(name, 'recogniser', found)
    const fields = readFields(
      recogniser,
      { what: 'a recogniser', keys: [...ways, 'example'] },
      found,
    )
    if (fields === undefined) return { name, ways: [] }
    const written = ways.filter((way) => fields.slots.has(way))
    if (written.length === 0 && !fields.unread) {
      const message = `The recogniser "${name.value}" recognises nothing, expected ${enumerate(ways)}.`
      found.push(mistake('missing-key', message, name.span))
    }
    const example = readText(fields.slots.get('example'), found)
    return {
      name,
      ways: written.map((way) => ({ way, values: readTexts(fields.slots.get(way), found) })),
      ...(example && { example }),
    }
  })
  return { kind: 'text', recognisers }
}
