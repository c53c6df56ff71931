import type { Diagnostic } from '../../text/diagnostic.ts'
import { enumerate } from '../shape/enumerate.ts'
import { mistake } from '../shape/mistake.ts'
import { readFields } from '../shape/read-fields.ts'
import { readNamed } from '../shape/read-named.ts'
import { readText } from '../shape/read-text.ts'
import { readTexts } from '../shape/read-texts.ts'
import type { Slot } from '../shape/slot.ts'
import type { RecogniserDocument, Way } from './facts-document.ts'
import { reservedName } from './reserved-name.ts'

const ways = ['is', 'starts', 'contains', 'code', 'any code', 'pattern'] as const satisfies Way[]

/** The recognisers of a text, each with one or more ways. */
export function readRecognisers(slot: Slot, found: Diagnostic[]): readonly RecogniserDocument[] {
  if (slot.value.kind === 'nothing') return []
  return readNamed(slot, 'recognisers', found).map(({ name, slot: recogniser }) => {
    reservedName(name, 'recogniser', found)
    const fields = readFields(recogniser, 'a recogniser', [...ways, 'example'], found)
    if (fields === undefined) return { name, ways: [] }
    const written = ways.filter((way) => fields.has(way))
    if (written.length === 0) {
      const message = `The recogniser "${name.value}" recognises nothing, expected ${enumerate(ways)}.`
      found.push(mistake('missing-key', message, name.span))
    }
    const example = readText(fields.get('example'), found)
    return {
      name,
      ways: written.map((way) => ({ way, values: readTexts(fields.get(way), found) })),
      ...(example && { example }),
    }
  })
}
