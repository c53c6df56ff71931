import type { AnswerKey } from '../../knowledge/answer-key.ts'
import type { Fact, TableFact } from '../../knowledge/fact.ts'
import { rowsNamed } from '../../knowledge/rows-named.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Located } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'
import { meantBy } from '../shape/other-words.ts'
import type { KnownTable } from './known.ts'
import { linkRange } from './link-range.ts'
import type { Names, UnknownName } from './names.ts'
import { resolve } from './resolve.ts'

type Word = 'listed' | 'unsure' | 'otherwise'

const anyFact: readonly Word[] = ['listed', 'unsure', 'otherwise']
const sayings = new Map([
  ['true', 'yes'],
  ['y', 'yes'],
  ['on', 'yes'],
  ['false', 'no'],
  ['n', 'no'],
  ['off', 'no'],
])

interface KeyContext {
  readonly fact: Fact
  readonly tables: Names<KnownTable>
  /** Words that stand for no answer in particular and are allowed here, to tell them to the writer. */
  readonly words: readonly string[]
}

/** What an answer key of a step, or a cell of a decision, means for the fact. */
export function linkAnswerKey(
  key: Located<string>,
  { fact, tables, words }: KeyContext,
  found: Diagnostic[],
): AnswerKey | undefined {
  const word = anyFact.find((one) => one === key.value)
  if (word === 'listed') return listed(key, fact, found)
  if (word !== undefined) return { kind: word }
  const meantWord = anyFact.find((one) => one === meantBy(key.value, words))
  if (meantWord !== undefined && !idsOf(fact).includes(key.value)) {
    const message = `Unknown answer "${key.value}".`
    const suggestion = `did you mean "${meantWord}"?`
    found.push(mistake('unknown-answer', message, key.span, { suggestion }))
    return { kind: meantWord }
  }
  switch (fact.kind) {
    case 'choices':
    case 'yes-no':
    case 'decide':
      return choice(key, fact, words, found)
    case 'number':
    case 'duration': {
      const range = linkRange(key, fact, found)
      return range && { kind: 'range', range }
    }
    case 'text': {
      const ids = fact.recognisers.map(({ id }) => id)
      const id = resolve(key, answers(fact, [...ids, ...words]), found)?.name
      return meant(id, ids, 'recogniser')
    }
    case 'table':
      return code(key, fact, { tables, words }, found)
    default:
      return fact satisfies never
  }
}

/** The names of a fact's own answers. */
function idsOf(fact: Fact): readonly string[] {
  if (fact.kind === 'text') return fact.recognisers.map(({ id }) => id)
  return 'choices' in fact ? fact.choices.map(({ id }) => id) : []
}

function listed(key: Located<string>, fact: Fact, found: Diagnostic[]): AnswerKey | undefined {
  if (fact.kind === 'table') return { kind: 'listed' }
  const message = `"listed" means any other row of a table, but "${fact.id}" has no table.`
  const suggestion = 'write "otherwise" for any other answer'
  found.push(mistake('listed-without-table', message, key.span, { suggestion }))
  return undefined
}

function choice(
  key: Located<string>,
  fact: Fact & { readonly choices: readonly { readonly id: string; readonly label: string }[] },
  words: readonly string[],
  found: Diagnostic[],
): AnswerKey | undefined {
  const ids = fact.choices.map(({ id }) => id)
  if (ids.includes(key.value)) return { kind: 'choice', id: key.value }
  const said = sayings.get(key.value.toLowerCase())
  const labelled = fact.choices.find(({ label }) => label.toLowerCase() === key.value.toLowerCase())
  const wanted = labelled?.id ?? (said !== undefined && ids.includes(said) ? said : undefined)
  const names = answers(fact, [...ids, ...words])
  if (wanted === undefined) return meant(resolve(key, names, found)?.name, ids, 'choice')
  // Taken by its label: the message is the same, the suggestion better.
  const before = found.length
  resolve(key, names, found)
  const last = found[before]
  if (last !== undefined) {
    const edits = [{ span: key.span, text: wanted }]
    found[before] = { ...last, suggestion: `did you mean "${wanted}"?`, edits }
  }
  return { kind: 'choice', id: wanted }
}

function answers(fact: Fact, ids: readonly string[]): Names<true> {
  const members = new Map(ids.map((id) => [id, true] as const))
  return { what: 'answer', where: `"${fact.id}"`, members, complete: true, scope: fact.id }
}

function meant(
  id: string | undefined,
  ids: readonly string[],
  kind: 'choice' | 'recogniser',
): AnswerKey | undefined {
  if (id === undefined) return undefined
  if (ids.includes(id)) return { kind, id }
  const word = anyFact.find((one) => one === id)
  return word === undefined ? undefined : { kind: word }
}

/** The codes of a table are looked up in its rows: only what they are called matters here. */
const codes: Names<unknown> = {
  what: 'code',
  where: 'tables/',
  members: new Map([['', true]]),
  complete: true,
}

function code(
  key: Located<string>,
  fact: TableFact,
  { tables, words }: Pick<KeyContext, 'tables' | 'words'>,
  found: Diagnostic[],
): AnswerKey | undefined {
  const known = tables.members.get(fact.table)
  if (known === undefined) return undefined
  const rows = rowsNamed(known.table, fact.keys, key.value)
  if (rows.length > 0) {
    return { kind: 'code', code: key.value, rows: rows.map(({ index }) => index) }
  }
  if (!known.complete) return undefined
  const [saying] = nearest(key.value, ['listed', ...words])
  const word = anyFact.find((one) => one === saying)
  const [near] = nearest(key.value, codesOf(known, fact.keys))
  const instead = saying ?? near
  const diagnostic: UnknownName = {
    ...mistake(
      'unknown-code',
      `Unknown code "${key.value}": no row of tables/${fact.table}.csv has it under ${fact.keys.join(' or ')}.`,
      key.span,
      instead === undefined ? {} : { suggestion: `did you mean "${instead}"?` },
    ),
    unknown: { name: key.value, names: { ...codes, scope: fact.table } },
  }
  found.push(diagnostic)
  return word === undefined ? undefined : { kind: word }
}

function* codesOf({ table }: KnownTable, keys: readonly string[]): Generator<string> {
  for (const row of table.rows) {
    for (const key of keys) {
      const cell = row.cells.get(key)
      if (cell) yield cell
    }
  }
}
