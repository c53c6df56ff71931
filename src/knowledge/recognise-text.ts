import { normalise } from '../text/normalise.ts'
import { codesIn } from './codes-in-text.ts'
import { compilePattern } from './compile-pattern.ts'
import type { TableId, TextFact } from './fact.ts'
import type { Recogniser, Recognition } from './recogniser.ts'
import type { Table } from './table.ts'

// Patterns cost far more for each character than anything else here.
const longestForPatterns = 20_000

/** The first recogniser, in written order, that knows the text; undefined where none does. */
export function recogniserOf(
  fact: TextFact,
  text: string,
  tables: ReadonlyMap<TableId, Table>,
): Recogniser | undefined {
  const normalised = normalise(text)
  return fact.recognisers.find(({ ways }) =>
    ways.some((way) => recognises(way, text, normalised, tables)),
  )
}

function recognises(
  way: Recognition,
  text: string,
  normalised: string,
  tables: ReadonlyMap<TableId, Table>,
): boolean {
  switch (way.kind) {
    case 'is':
      return way.texts.some((each) => normalise(each) === normalised)
    case 'starts':
      return words(way.texts).some((each) => normalised.startsWith(each))
    case 'contains':
      return words(way.texts).some((each) => normalised.includes(each))
    case 'code':
      return codesIn(text, listOf(way.codes)).length > 0
    case 'any code': {
      const table = tables.get(way.table)
      return table !== undefined && codesIn(text, table).length > 0
    }
    case 'pattern': {
      const pattern = compilePattern(way.pattern)
      if (!('matches' in pattern)) return false
      // Once as typed, for line breaks, and once as compared, for full-width characters.
      return [text.trim(), normalised].some((each) =>
        pattern.matches(each.slice(0, longestForPatterns)),
      )
    }
    default:
      return way satisfies never
  }
}

/** Every text begins with nothing and holds nothing, so empty words recognise none. */
function words(texts: readonly string[]): readonly string[] {
  return texts.map(normalise).filter((text) => text !== '')
}

const lists = new WeakMap<readonly string[], Table>()

/** A list of codes in the form that codes are looked up in. */
function listOf(codes: readonly string[]): Table {
  const known = lists.get(codes)
  if (known !== undefined) return known
  const span = { path: '', start: 0, end: 0 }
  const rows = codes.map((code, index) => ({ index, cells: new Map([['code', code]]), span }))
  const list = { id: '', span, columns: ['code'], keys: ['code'], rows }
  lists.set(codes, list)
  return list
}
