import { normalise } from '../text/normalise.ts'
import { codeIndex } from './code-index.ts'
import { foldCode } from './fold-code.ts'
import type { Row, Table } from './table.ts'

const longest = 200

/**
 * The rows that a text names exactly, in written order; case, width and surrounding space do not count. `MI:xxxx` in
 * the table is the name of every `MI:` code that has no row of its own.
 */
export function rowsNamed(table: Table, keys: readonly string[], text: string): readonly Row[] {
  if (text.length > longest) return []
  const folded = foldCode(normalise(text))
  const { names, root } = codeIndex(table, keys)
  const exact = names.get(folded)
  if (exact !== undefined) return exact.rows
  let node = root
  let rows: readonly Row[] = []
  for (let at = 0; at < folded.length; at++) {
    const next = node.next.get(folded.charCodeAt(at))
    if (next === undefined) return rows
    node = next
    const { placeholder } = node
    const ending = folded.slice(at + 1)
    if (placeholder?.ending === undefined || !/^[\p{L}\p{N}_]+$/u.test(ending)) continue
    const { least, most } = placeholder.ending
    if (ending.length >= least && ending.length <= most) rows = placeholder.rows
  }
  return rows
}
