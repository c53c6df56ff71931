import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Place } from './convert.ts'

const curly = /^[“„‟‘‚«]([^“”„‟‘’‚«»\n]*)[”“‟’‘»]$/

/** `“Late”`, as a word processor writes quotes: to YAML they are letters. */
export function curlyQuotes(start: number, source: string, place: Place): readonly Diagnostic[] {
  const inner = curly.exec(source)?.[1]
  if (inner === undefined) return []
  const span = place(start, start + source.length)
  const edits = /["\\]/.test(inner) ? [] : [{ span, text: `"${inner}"` }]
  return [
    {
      code: 'curly-quotes',
      severity: 'warning',
      message: 'These are curly quotes, which are shown as part of the text.',
      span,
      suggestion: 'write plain quotes, or none',
      ...(edits.length > 0 && { edits }),
    },
  ]
}
