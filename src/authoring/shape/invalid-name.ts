import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import { mistake } from './mistake.ts'
import { wellFormedName } from './well-formed-name.ts'

/** Says what names look like, with the nearest one of that form. */
export function invalidName(name: Located<string>): Diagnostic {
  const better = wellFormedName(name.value)
  return mistake(
    'invalid-name',
    `"${name.value}" cannot be a name; names are small letters, digits and hyphens.`,
    name.span,
    better === '' ? {} : { suggestion: `write "${better}"` },
  )
}
