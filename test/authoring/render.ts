import { codeFrame } from '../../src/text/code-frame.ts'
import type { Diagnostic } from '../../src/text/diagnostic.ts'
import { placeOf } from '../../src/text/place.ts'
import { safe } from '../../src/text/safe.ts'
import type { Source } from '../../src/text/source.ts'
import type { Span } from '../../src/text/span.ts'

/** Diagnostics as a person sees them, without colour: what the expected texts beside the fixtures hold. */
export function render(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): string {
  return diagnostics.map((diagnostic) => renderOne(diagnostic, sources)).join('\n')
}

function renderOne(
  { code, severity, message, span, suggestion, also = [] }: Diagnostic,
  sources: ReadonlyMap<string, Source>,
): string {
  const lines = [`${where(span, sources)} ${severity} ${code} ${message}`, frame(span, sources)]
  if (suggestion !== undefined) lines.push(`  ${suggestion}`)
  for (const { message: text, span: place } of also) {
    lines.push(`  ${where(place, sources)} ${text}`, frame(place, sources))
  }
  return `${safe(lines.filter((line) => line !== '').join('\n'))}\n`
}

function where(span: Span, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(span.path)
  const { line, column } =
    source === undefined ? { line: 1, column: 1 } : placeOf(source, span.start)
  return `${span.path}:${line}:${column}`
}

function frame(span: Span, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(span.path)
  return source === undefined ? '' : codeFrame(source, span).replace(/^/gm, '    ')
}
