import { type Placeholder, placeholdersIn } from '../../knowledge/placeholders.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Source } from '../../text/source.ts'
import type { Located, Span } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'
import { brokenPlaceholders } from './broken-placeholders.ts'
import type { Known } from './known.ts'
import { columnsOf } from './link-tables.ts'
import { placeWithin } from './place-within.ts'
import { resolve } from './resolve.ts'

/**
 * Reports `{fact}` and `{fact.column}` that name nothing. A word in braces that is like no fact
 * is shown as written, so that is a warning only.
 */
export function checkPlaceholders(text: Located<string>, known: Known, found: Diagnostic[]): void {
  if (!text.value.includes('{')) return
  const source = known.sources.get(text.span.path)
  for (const one of brokenPlaceholders(text, source, known.facts)) found.push(one)
  let from = text.span.start
  for (const placeholder of placeholdersIn(text.value)) {
    checkBraces(text, placeholder, source, found)
    if (namesSomething(placeholder, known)) continue
    const written = text.value.slice(placeholder.start, placeholder.end)
    const span = placeWithin(source, text, written, from)
    from = span.start + 1
    check(placeholder, written, span, known, found)
  }
}

/** `{{fact}}`, as other programs write it. */
function checkBraces(
  text: Located<string>,
  { start, end }: Placeholder,
  source: Source | undefined,
  found: Diagnostic[],
): void {
  if (text.value[start - 1] !== '{' || text.value[end] !== '}') return
  const written = text.value.slice(start - 1, end + 1)
  const span = placeWithin(source, text, written, text.span.start)
  const message = `"${written}" is shown with braces around what is put in.`
  const suggestion = `write "${written.slice(1, -1)}"`
  const edits = span === text.span ? [] : [{ span, text: written.slice(1, -1) }]
  found.push({
    ...mistake('doubled-braces', message, span, { suggestion, ...(edits.length > 0 && { edits }) }),
    severity: 'warning',
  })
}

function namesSomething({ fact, column }: Placeholder, { facts, tables }: Known): boolean {
  const member = facts.members.get(fact)
  if (member === undefined) return false
  facts.used?.add(fact)
  if (column === undefined || member.fact === undefined) return true
  if (member.fact.kind !== 'table') return false
  const table = tables.members.get(member.fact.table)
  return table === undefined || table.table.columns.includes(column)
}

function check(
  { fact, column }: Placeholder,
  written: string,
  span: Span,
  { facts, tables }: Known,
  found: Diagnostic[],
): void {
  const member = facts.members.get(fact)
  if (member === undefined) {
    if (nearest(fact, facts.members.keys()).length > 0) {
      resolve({ value: fact, span: part(span, written, 1, fact) }, facts, found)
    } else if (facts.complete) {
      const message = `There is no fact "${fact}", so "${written}" is shown as it is written.`
      found.push({ ...mistake('unknown-placeholder', message, span), severity: 'warning' })
    }
    return
  }
  if (column === undefined || member.fact === undefined) return
  if (member.fact.kind !== 'table') {
    const message = `"${fact}" has no table, so there is no column "${column}"; write "{${fact}}".`
    found.push(mistake('column-without-table', message, span))
    return
  }
  const table = tables.members.get(member.fact.table)
  const place = part(span, written, fact.length + 2, column)
  if (table !== undefined) resolve({ value: column, span: place }, columnsOf(table), found)
}

/** The place of a name in a placeholder, where that stands in the source as it is written. */
function part(span: Span, written: string, from: number, name: string): Span {
  if (span.end - span.start !== written.length) return span
  return { ...span, start: span.start + from, end: span.start + from + name.length }
}
