import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Composed } from './compose.ts'
import type { Place } from './convert.ts'

/** What the library reads without a word, though the writer meant something else. */
export function silentTraps(
  _text: string,
  _composed: Composed,
  _place: Place,
): readonly Diagnostic[] {
  return []
}
