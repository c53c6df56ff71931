import { hasLabelAfter, hasLabelBefore } from '../knowledge/code-label.ts'
import { codesIn } from '../knowledge/codes-in-text.ts'
import type { FactId } from '../knowledge/fact.ts'
import { foldCode } from '../knowledge/fold-code.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Row, Table } from '../knowledge/table.ts'
import { codeKeys } from './code-keys.ts'
import { meansOtherNumber } from './means-other-number.ts'

/** A code of a table that a query holds. */
export interface CodeHit {
  readonly table: Table
  readonly code: string
  readonly rows: readonly Row[]
  /** The fact that this table answers, if one does. */
  readonly fact?: FactId
  readonly start: number
  readonly end: number
}

/** A number or name that is called a code and that no table holds. */
export interface UnknownCode {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface CodesFound {
  readonly known: readonly CodeHit[]
  readonly unknown: readonly UnknownCode[]
}

// Two names of the shape `FailedOperation.PhoneNumberInBlacklist`, or a number of the length that codes have.
const apiName = /(?<![\w.])[A-Z][A-Za-z0-9]{3,60}\.[A-Z][A-Za-z0-9]{3,80}(?![\w.]\w)/g
const number =
  /(?<![\p{N}.,:/+_-])(?<!(?!\p{Script=Han})\p{L})\p{Nd}{3,6}(?![\p{Nd}%_]|[.,:/-]\p{Nd})/gu

/** The codes in a text, each exactly as a table holds it, and what is called a code and is none. Linear. */
export function findCodes(text: string, knowledge: KnowledgeBase): CodesFound {
  const tables = [...knowledge.tables.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
  const folded = foldCode(text)
  const known = tables
    .flatMap((table) => hitsOf(text, table, knowledge))
    .filter(({ start, end }) => !meansOtherNumber(folded, start, end))
    .sort((one, other) => one.start - other.start || other.end - one.end)
  const isKnown = (at: number) => known.some(({ start, end }) => start <= at && at < end)
  const names = [...text.matchAll(apiName)].filter(({ index }) => !isKnown(index))
  const numbers = [...folded.matchAll(number)].filter(
    ({ 0: digits, index }) =>
      !isKnown(index) &&
      !meansOtherNumber(folded, index, index + digits.length) &&
      (hasLabelBefore(folded, index) ||
        hasLabelAfter(folded, index + digits.length) ||
        isAlone(folded, index, index + digits.length)),
  )
  const unknown = [...names, ...numbers].map(({ 0: found, index }) => ({
    text: text.slice(index, index + found.length),
    start: index,
    end: index + found.length,
  }))
  return { known, unknown: unknown.sort((one, other) => one.start - other.start) }
}

function hitsOf(text: string, table: Table, { facts }: KnowledgeBase): readonly CodeHit[] {
  const fact = [...facts.values()].find((each) => each.kind === 'table' && each.table === table.id)
  return codesIn(text, table, codeKeys(table)).map(({ code, rows, start, end }) => ({
    table,
    code,
    rows,
    ...(fact !== undefined && { fact: fact.id }),
    start,
    end,
  }))
}

const alone =
  /^[\s"'()[\]{}<>.,;:!?=#*。，！？-]*(?:(?:what|is|does|mean|the|a|i|we|got|get|getting|returned?|returns|back|why|and|now|help|with|about|on|for|please|means|number|status|always|receive|received|unknown|meaning|of|fix|how|to|solve|explain)[\s"'()[\]{}<>.,;:!?=#*。，！？-]*)*$/

/** Whether nothing but asking surrounds it: `1044`, `what is 61234?`, `60009 returned`. */
function isAlone(folded: string, start: number, end: number): boolean {
  if (folded.length > 120) return false
  return alone.test(folded.slice(0, start)) && alone.test(folded.slice(end))
}
