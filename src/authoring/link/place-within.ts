import type { Source } from '../../text/source.ts'
import type { Located, Span } from '../../text/span.ts'

/**
 * The place of a part of a text in its source, looked for from an offset on; else the text's own
 * place. It is looked for where it is written: in the value, escapes and line ends may have moved it.
 */
export function placeWithin(
  source: Source | undefined,
  { span }: Located<string>,
  part: string,
  from: number,
): Span {
  const start = source?.text.indexOf(part, Math.max(from, span.start)) ?? -1
  const end = start + part.length
  return start < 0 || end > span.end ? span : { ...span, start, end }
}
