import type { Diagnostic } from '../text/diagnostic.ts'
import type { Span } from '../text/span.ts'
import { withoutConsequences } from './without-consequences.ts'

/** An edit after which something else would be found at its place is not what was meant: it is not offered. */
export function withoutDoubtfulEdits(
  mistakes: readonly Diagnostic[],
  consequences: readonly { readonly span: Span }[],
): readonly Diagnostic[] {
  const places = consequences.map(({ span }) => span)
  const sure = new Set(withoutConsequences(mistakes, places))
  return mistakes.map((one) => {
    if (one.edits === undefined || sure.has(one)) return one
    const { edits: _, ...rest } = one
    return rest
  })
}
