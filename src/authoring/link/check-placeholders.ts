import { type Placeholder, placeholdersIn } from '../../knowledge/placeholders.ts'
import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Located, Span } from '../../text/span.ts'
import { mistake } from '../shape/mistake.ts'
import type { Known } from './known.ts'
import { columnsOf } from './link-tables.ts'
import { resolve } from './names.ts'
import { placeWithin } from './place-within.ts'

/**
 * Reports `{fact}` and `{fact.column}` that name nothing. A word in braces that is like no fact
 * is shown as written, so that is a warning only.
 */
export function checkPlaceholders(text: Located<string>, known: Known, found: Diagnostic[]): void {
  if (!text.value.includes('{')) return
  const source = known.sources.get(text.span.path)
  let from = text.span.start
  for (const placeholder of placeholdersIn(text.value)) {
    const written = text.value.slice(placeholder.start, placeholder.end)
    const diagnostic = mistakeIn(placeholder, written, text.span, known)
    if (diagnostic === undefined) continue
    const span = placeWithin(source, text, written, from)
    from = span.start + 1
    found.push({ ...diagnostic, span })
  }
}

function mistakeIn(
  { fact, column }: Placeholder,
  written: string,
  span: Span,
  known: Known,
): Diagnostic | undefined {
  const member = known.facts.members.get(fact)
  if (member === undefined) return unknownFact(fact, written, span, known)
  if (column === undefined || member.fact === undefined) return undefined
  if (member.fact.kind !== 'table') {
    const message = `"${fact}" has no table, so there is no column "${column}"; write "{${fact}}".`
    return mistake('column-without-table', message, span)
  }
  const table = known.tables.members.get(member.fact.table)
  const found: Diagnostic[] = []
  if (table !== undefined) resolve({ value: column, span }, columnsOf(table), found)
  return found[0]
}

function unknownFact(
  fact: string,
  written: string,
  span: Span,
  { facts }: Known,
): Diagnostic | undefined {
  const [near] = nearest(fact, facts.members.keys())
  if (near !== undefined) {
    const message = `Unknown fact "${fact}" in "${written}".`
    const suggestion = `did you mean "${near}"?`
    return mistake('unknown-placeholder', message, span, { suggestion })
  }
  if (!facts.complete) return undefined
  const message = `There is no fact "${fact}", so "${written}" is shown as it is written.`
  return { ...mistake('unknown-placeholder', message, span), severity: 'warning' }
}
