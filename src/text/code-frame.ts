import { placeOf } from './place.ts'
import { safe } from './safe.ts'
import type { Source } from './source.ts'
import type { Span } from './span.ts'
import { widthOf } from './width-of.ts'

// Longer lines are cut around the place, so that a line of a megabyte stays a frame.
const before = 60
const after = 60

/**
 * The line that a span starts in, its number, and carets below the part that is meant; no line
 * feed at the end. A span over several lines is marked to the end of its first line.
 */
export function codeFrame(source: Source, span: Span): string {
  const { text } = source
  const at = Math.max(0, Math.min(span.start, text.length))
  const lineStart = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
  const lineFeed = text.indexOf('\n', at)
  const end = lineFeed < 0 ? text.length : lineFeed
  const lineEnd = text[end - 1] === '\r' ? Math.max(at, end - 1) : end

  const from = Math.max(lineStart, at - before)
  const to = Math.min(lineEnd, Math.max(at, Math.min(span.end, lineEnd)) + after, at + 2 * after)
  const head = (from > lineStart ? '…' : '') + shown(text.slice(from, at))
  const marked = shown(text.slice(at, Math.max(at, Math.min(span.end, to))))
  const tail = shown(text.slice(at + Math.max(0, Math.min(span.end, to) - at), to)).trimEnd()

  const number = String(placeOf(source, at).line)
  const line = `${head}${marked}${tail}${to < lineEnd ? '…' : ''}`
  const carets = '^'.repeat(Math.max(1, widthOf(marked.trimEnd())))
  return `${number} | ${line}\n${' '.repeat(number.length)} | ${' '.repeat(widthOf(head))}${carets}`
}

function shown(text: string): string {
  return safe(text.replace(/^\uFEFF/, '').replaceAll('\t', ' '))
}
