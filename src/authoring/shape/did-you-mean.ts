import type { Diagnostic } from '../../text/diagnostic.ts'
import { nearest } from '../../text/nearest.ts'
import type { Span } from '../../text/span.ts'
import { isOneSlip } from './one-slip.ts'

/**
 * The nearest of the candidates, as a suggestion to spread into a diagnostic; nothing where none is near. Where
 * exactly one is near, and by one slip, the name at `span` may be replaced by it: farther names may be other things.
 */
export function didYouMean(
  name: string,
  candidates: Iterable<string>,
  span?: Span,
): Pick<Diagnostic, 'suggestion' | 'edits'> {
  const [near, other] = nearest(name, candidates, 2)
  if (near === undefined) return {}
  const suggestion = `did you mean "${near}"?`
  return span && other === undefined && isOneSlip(name, near)
    ? { suggestion, edits: [{ span, text: near }] }
    : { suggestion }
}
