import type { Diagnostic } from '../text/diagnostic.ts'

/** Mistakes that leave where answers lead as it is written. */
const harmless = new Set([
  'column-without-table',
  'duplicate-scenario',
  'invalid-address',
  'invalid-day',
  'remedy-and-unanswered',
  'unknown-column',
  'unknown-placeholder',
  'unknown-source',
])

/**
 * Whether all that a mistake touches was read as it was meant: it has a safe edit, and reading went
 * on as if that had been made, or it changes nothing else. What is found then follows from no mistake.
 */
export function isSettled({ code, severity, edits }: Diagnostic): boolean {
  return severity !== 'error' || (edits ?? []).length > 0 || harmless.has(code)
}
