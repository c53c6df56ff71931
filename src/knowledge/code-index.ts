import { normalise } from '../text/normalise.ts'
import { foldCode } from './fold-code.ts'
import type { Row, Table } from './table.ts'

const longestCode = 100
const longestEnding = 32
const sentenceEnd = /[.?!,;]$/u

/** A name that a table gives to one or more of its rows. */
export interface CodeName {
  /** As the table writes it. */
  readonly written: string
  readonly rows: readonly Row[]
  /** Too much like an ordinary word or number to count anywhere in a sentence. */
  readonly plain: boolean
  /** Ends in a mark that ends sentences too, so in the middle of a text that mark is none of its own. */
  readonly endsSentence: boolean
  /** How many characters `x` stands for at the end of `MI:xxxx`; undefined where the name is complete. */
  readonly ending?: { readonly least: number; readonly most: number }
}

/** Names by their characters, one UTF-16 unit a level. */
export interface CodeNode {
  readonly next: Map<number, CodeNode>
  name?: CodeName
  /** The placeholder whose fixed part ends here. */
  placeholder?: CodeName
}

export interface CodeIndex {
  readonly names: ReadonlyMap<string, CodeName>
  readonly root: CodeNode
  /** 1 at every UTF-16 unit that a name begins with: looking it up takes far less time than in the root. */
  readonly firsts: Uint8Array
}

const indexes = new WeakMap<Table, Map<string, CodeIndex>>()

/** The names in the key columns of a table, folded, built once for each choice of columns. */
export function codeIndex(table: Table, keys: readonly string[]): CodeIndex {
  const known = indexes.get(table) ?? new Map<string, CodeIndex>()
  indexes.set(table, known)
  const chosen = keys.join('\n')
  const index = known.get(chosen) ?? build(table, keys)
  known.set(chosen, index)
  return index
}

function build(table: Table, keys: readonly string[]): CodeIndex {
  const cells = new Map<string, { written: string; rows: Row[] }>()
  for (const row of table.rows) {
    for (const written of new Set(keys.map((key) => (row.cells.get(key) ?? '').trim()))) {
      const folded = foldCode(normalise(written))
      if (folded === '' || folded.length > longestCode) continue
      const same = cells.get(folded) ?? { written, rows: [] }
      if (same.rows.at(-1) !== row) same.rows.push(row)
      cells.set(folded, same)
    }
  }
  const root: CodeNode = { next: new Map() }
  const names = new Map<string, CodeName>()
  for (const [folded, { written, rows }] of cells) {
    const endsSentence = sentenceEnd.test(folded)
    const name: CodeName = {
      written,
      rows,
      plain: isPlain(folded.replace(sentenceEnd, '')),
      endsSentence,
    }
    names.set(folded, name)
    nodeOf(root, folded).name = name
    const stem = /^(.*[^\p{L}])(x{2,})$/u.exec(folded)
    if (stem?.[1] !== undefined && stem[2] !== undefined) {
      const ending = endingOf(stem[1], stem[2].length)
      nodeOf(root, stem[1]).placeholder = { ...name, ending }
    }
  }
  const firsts = new Uint8Array(0x10000)
  for (const unit of root.next.keys()) firsts[unit] = 1
  return { names, root, firsts }
}

/** After a digit every `x` is one character, as in `5xx`; after `MI:` they stand for any ending. */
function endingOf(stem: string, count: number): { least: number; most: number } {
  return /\d$/u.test(stem) ? { least: count, most: count } : { least: 1, most: longestEnding }
}

function nodeOf(root: CodeNode, folded: string): CodeNode {
  let node = root
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    const next = node.next.get(unit) ?? { next: new Map() }
    node.next.set(unit, next)
    node = next
  }
  return node
}

/** Words, short numbers, and what reads as a time of day, a decimal or a pair of numbers: `2:01`, `0.1208`, `13-19`. */
function isPlain(folded: string): boolean {
  return (
    folded.length < 4 ||
    /^[\p{L} ]+$/u.test(folded) ||
    /^\d{1,2}:\d{2}$/u.test(folded) ||
    /^\d+[.-]\d+$/u.test(folded)
  )
}
