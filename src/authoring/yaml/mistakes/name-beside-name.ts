import { lineAt, nextLine } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

/** Two lines that became one: `steps:  first:` and `ask: delay    answers:`. */
export function nameBesideName({ text, code, start }: Trouble): Mistake | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined
  const line = lineAt(text, start)
  const [before = ''] = / *$/.exec(text.slice(line.start, start)) ?? []
  const from = start - before.length
  const written = text.slice(from, line.end)
  const [gap, spaces = '', name = ''] = /( {2,})([\w-]+):(?:\s|$)/.exec(written) ?? []
  const next = nextLine(text, line)
  // What is left of the second line's indentation fits the lines that follow.
  if (gap === undefined || (next?.indent ?? 0) < Math.max(spaces.length, 1)) return undefined
  const at = from + written.indexOf(gap)
  const place = at + spaces.length
  return {
    code: 'name-beside-name',
    message: `"${name}" stands behind something else, expected a line of its own.`,
    suggestion: `start a new line before "${name}"`,
    start: place,
    end: place + name.length,
    safe: true,
    repairs: [{ at, end: at, text: '\n' }],
  }
}
