import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Source } from '../../text/source.ts'

export type Edit = NonNullable<Diagnostic['edits']>[number]

/** The sources with these edits made; undefined where two touch the same text, or one lies outside its file. */
export function applyEdits(
  sources: readonly Source[],
  edits: readonly Edit[],
): readonly Source[] | undefined {
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  // From the last place to the first, so that the places of the others hold.
  const ordered = edits.toSorted(
    (one, other) => other.span.start - one.span.start || other.span.end - one.span.end,
  )
  const reached = new Map<string, number>()
  for (const { span, text } of ordered) {
    const whole = texts.get(span.path)
    if (whole === undefined) return undefined
    const limit = reached.get(span.path) ?? whole.length
    if (span.start > span.end || span.end > limit) return undefined
    texts.set(span.path, whole.slice(0, span.start) + text + whole.slice(span.end))
    reached.set(span.path, span.start)
  }
  return sources.map((source) => {
    const text = texts.get(source.path) ?? source.text
    return text === source.text ? source : { path: source.path, text }
  })
}
