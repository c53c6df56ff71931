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
  const seen = new Map<string, number>()
  for (const placeholder of placeholdersIn(text.value)) {
    const written = text.value.slice(placeholder.start, placeholder.end)
    const nth = seen.get(written) ?? 0
    seen.set(written, nth + 1)
    const span = placeWithin(known.sources, text, written, nth)
    checkPlaceholder(placeholder, written, span, known, found)
  }
}

function checkPlaceholder(
  { fact, column }: Placeholder,
  written: string,
  span: Span,
  known: Known,
  found: Diagnostic[],
): void {
  const member = known.facts.members.get(fact)
  if (member === undefined) {
    const [near] = nearest(fact, known.facts.members.keys())
    if (near === undefined && !known.facts.complete) return
    const message =
      near === undefined
        ? `There is no fact "${fact}", so "${written}" is shown as it is written.`
        : `Unknown fact "${fact}" in "${written}".`
    const rest = near === undefined ? {} : { suggestion: `did you mean "${near}"?` }
    const severity = near === undefined ? 'warning' : 'error'
    found.push({ ...mistake('unknown-placeholder', message, span, rest), severity })
    return
  }
  if (column === undefined || member.fact === undefined) return
  if (member.fact.kind !== 'table') {
    const message = `"${fact}" has no table, so there is no column "${column}"; write "{${fact}}".`
    found.push(mistake('column-without-table', message, span))
    return
  }
  const table = known.tables.members.get(member.fact.table)
  if (table !== undefined) resolve({ value: column, span }, columnsOf(table), found)
}
