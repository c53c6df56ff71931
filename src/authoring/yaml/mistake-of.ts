import type { Composed } from './compose.ts'
import type { Mistake } from './trouble.ts'

/** The first mistake in what was composed; undefined when everything could be read. */
export function mistakeOf(
  text: string,
  composed: Composed & { tooDeepAt?: never },
): Mistake | undefined {
  const error = composed.errors.find(({ code }) => code !== 'TAG_RESOLVE_FAILED')
  if (error === undefined) return undefined
  const [start, end] = error.pos
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  const lineFeed = text.indexOf('\n', start)
  const lineEnd = lineFeed < 0 ? text.length : lineFeed
  return {
    code: 'yaml-syntax',
    message: `This line is not YAML: ${error.message}.`,
    start,
    end,
    repair: { at: lineStart, end: lineEnd, text: ' '.repeat(lineEnd - lineStart) },
    hides: true,
  }
}
