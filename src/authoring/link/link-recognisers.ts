import { compilePattern } from '../../knowledge/compile-pattern.ts'
import type { Recogniser, Recognition } from '../../knowledge/recogniser.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import type { RecogniserDocument, WayDocument } from '../documents/facts-document.ts'
import { mistake } from '../shape/mistake.ts'
import type { KnownTable } from './known.ts'
import type { Names } from './names.ts'
import { resolve } from './resolve.ts'

/** The recognisers of a text: patterns compiled once to see that they can be, tables looked up. */
export function linkRecognisers(
  documents: readonly RecogniserDocument[],
  tables: Names<KnownTable>,
  found: Diagnostic[],
): readonly Recogniser[] {
  const recognisers = new Map<string, Recogniser>()
  for (const { name, ways, example } of documents) {
    const linkedWays = ways.flatMap((way) => linkWay(way, tables, found))
    const linked = {
      id: name.value,
      label: example?.value ?? wordOf(linkedWays, tables) ?? name.value,
      ways: linkedWays,
      ...(example && { example: example.value }),
      span: name.span,
    }
    if (!recognisers.has(name.value)) recognisers.set(name.value, linked)
  }
  return [...recognisers.values()]
}

function linkWay(
  { way, values }: WayDocument,
  tables: Names<KnownTable>,
  found: Diagnostic[],
): readonly Recognition[] {
  const texts = values.map(({ value }) => value)
  switch (way) {
    case 'is':
    case 'starts':
    case 'contains':
      return texts.length === 0 ? [] : [{ kind: way, texts }]
    case 'code':
      return texts.length === 0 ? [] : [{ kind: 'code', codes: texts }]
    case 'any code':
      return values.flatMap((name): readonly Recognition[] => {
        const table = resolve(name, tables, found)
        return table === undefined ? [] : [{ kind: 'any code', table: table.name }]
      })
    case 'pattern':
      return values.flatMap(({ value, span }): readonly Recognition[] => {
        const compiled = compilePattern(value)
        if (!('mistake' in compiled)) return [{ kind: 'pattern', pattern: value }]
        found.push(mistake('invalid-pattern', compiled.mistake, span))
        return []
      })
    default:
      return way satisfies never
  }
}

/** A text that is recognised: what people see in the list where the author gives no example. */
function wordOf(ways: readonly Recognition[], tables: Names<KnownTable>): string | undefined {
  const [first] = ways
  switch (first?.kind) {
    case 'is':
    case 'starts':
    case 'contains':
      return first.texts[0]
    case 'code':
      return first.codes[0]
    case 'any code': {
      const { table } = tables.members.get(first.table) ?? {}
      return table?.rows[0]?.cells.get(table.keys[0] ?? '')
    }
    // What a pattern is for is not seen from it.
    default:
      return undefined
  }
}
