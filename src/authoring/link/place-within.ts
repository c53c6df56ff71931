import type { Source } from '../../text/source.ts'
import type { Located, Span } from '../../text/span.ts'

/** The place of a part of a text in its source, for the nth time it is written there; else the text's own place. */
export function placeWithin(
  sources: ReadonlyMap<string, Source>,
  { span }: Located<string>,
  part: string,
  nth: number,
): Span {
  const source = sources.get(span.path)
  if (source === undefined) return span
  // Looked for where it is written: in the value, escapes and line ends may have moved it.
  let at = span.start - 1
  for (let time = 0; time <= nth; time++) {
    at = source.text.indexOf(part, at + 1)
    if (at < 0 || at + part.length > span.end) return span
  }
  return { ...span, start: at, end: at + part.length }
}
