import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Span } from '../../text/span.ts'
import { mistake } from './mistake.ts'
import type { Fields } from './read-fields.ts'

/**
 * Reports a key that is missing at the place of its parent's key: `The cause "x" has no "remedy".`
 * Beside an unknown key it is the same mistake, and not told.
 */
export function requireKey(
  fields: Fields,
  key: string,
  parent: { readonly what: string; readonly span: Span },
  found: Diagnostic[],
): void {
  if (fields.slots.has(key) || fields.unread) return
  found.push(mistake('missing-key', `${parent.what} has no "${key}".`, parent.span))
}
