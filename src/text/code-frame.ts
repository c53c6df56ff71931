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
  const { start: lineStart, end: lineEnd } = lineAround(text, at)

  const from = wholeFrom(text, Math.max(lineStart, at - before))
  const last = Math.min(lineEnd, Math.max(at, Math.min(span.end, lineEnd)) + after, at + 2 * after)
  const to = wholeFrom(text, last)
  const head = (from > lineStart ? '…' : '') + shown(text.slice(from, at))
  const marked = shown(text.slice(at, Math.max(at, Math.min(span.end, to))))
  const tail = shown(text.slice(at + Math.max(0, Math.min(span.end, to) - at), to)).trimEnd()

  const number = String(placeOf(source, at).line)
  const line = `${head}${marked}${tail}${to < lineEnd ? '…' : ''}`
  const carets = '^'.repeat(Math.max(1, widthOf(marked.trimEnd())))
  return `${number} | ${line}\n${' '.repeat(number.length)} | ${' '.repeat(widthOf(head))}${carets}`
}

/** The offset, or the next one where it would cut a character in two. */
function wholeFrom(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset + 1 : offset
}

/** The line as far as it may be shown: looking for the ends of a long one would cost as much as the line. */
function lineAround(text: string, at: number): { readonly start: number; readonly end: number } {
  const left = Math.max(0, at - before - 1)
  const start = text.slice(left, at).lastIndexOf('\n')
  const right = at + 2 * after + 2
  const feed = text.slice(at, right).search(/\r?\n/)
  return {
    start: start < 0 ? left : left + start + 1,
    end: feed < 0 ? Math.min(text.length, right) : at + feed,
  }
}

function shown(text: string): string {
  return safe(text.replace(/^\uFEFF/, '').replaceAll('\t', ' '))
}
