import { normalise } from '../text/normalise.ts'
import { isLabel } from './code-label.ts'
import { codesIn } from './codes-in-text.ts'
import type { TableFact } from './fact.ts'
import { foldCode } from './fold-code.ts'
import { rowsNamed } from './rows-named.ts'
import { standsAlone } from './stands-alone.ts'
import type { Row, Table } from './table.ts'

type CodeRecognised =
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'several'; readonly rows: readonly Row[] }
  | { readonly kind: 'unlisted'; readonly text: string }
  | { readonly kind: 'mistake'; readonly message: string }

const longestCode = 100
const longestLooked = 10_000
/** Which rows of its table a text names; a code that the table lacks stays unknown and never becomes a similar one. */
export function recogniseCode(fact: TableFact, text: string, table: Table): CodeRecognised {
  const named = rowsNamed(table, fact.keys, text)
  if (named.length > 0) return { kind: 'rows', rows: named }
  const found = codesIn(text, table, fact.keys)
  const [first] = found
  if (first !== undefined && found.length === 1) return { kind: 'rows', rows: first.rows }
  if (first !== undefined) {
    const rows = new Set(found.flatMap((each) => each.rows))
    return { kind: 'several', rows: [...rows].sort((one, other) => one.index - other.index) }
  }
  const only = onlyCode(text)
  if (only !== undefined) return alone(only, text, rowsNamed(table, fact.keys, only))
  const example = table.rows[0]?.cells.get(fact.keys[0] ?? '') ?? ''
  const such = example === '' ? '' : `, such as "${example}"`
  return { kind: 'mistake', message: `No code was found in that. Type the code alone${such}.` }
}

/**
 * What the one word says that can be a code. Short codes that the table holds were passed over in the
 * text, where they may be anything; what else could the answer to "which code?" mean?
 */
function alone(code: string, text: string, rows: readonly Row[]): CodeRecognised {
  if (rows.length === 0) return { kind: 'unlisted', text: code }
  const start = text.indexOf(code)
  if (code.length > 2 && standsAlone(foldCode(text), start, start + code.length)) {
    return { kind: 'rows', rows }
  }
  return { kind: 'mistake', message: `Is "${code}" the code? Then type it alone.` }
}

/**
 * The one word of a text that can be a code: the only one, the only one with a digit or a dot inside, or the only such
 * one right behind a word like `error`.
 */
function onlyCode(text: string): string | undefined {
  const words = text
    .slice(0, longestLooked)
    .split(/[\s,;，；、"'“”{}()[\]=]+/u)
    .map((word) => word.replace(/^[#:：]+|[.:!?。：！？]+$/gu, ''))
    .flatMap(splitLabel)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const unlabelled = words.filter((word) => !isLabel(normalise(word)))
  const telling = unlabelled.filter((word) => /\d|\p{L}\.\p{L}/u.test(word))
  const labelled = words.filter(
    (word, at) => telling.includes(word) && isLabel(normalise(words[at - 1] ?? '')),
  )
  const code = [unlabelled, telling, labelled].find((candidates) => candidates.length === 1)?.[0]
  return code === undefined || code.length > longestCode ? undefined : code
}

/** `err:9999` is a label and a code; `MK:9999` is one code. */
function splitLabel(word: string): readonly string[] {
  const colon = /[:：]/u.exec(word)?.index ?? -1
  const before = word.slice(0, Math.max(0, colon))
  return isLabel(normalise(before)) ? [before, word.slice(colon + 1)] : [word]
}
