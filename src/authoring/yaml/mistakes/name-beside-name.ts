import { levelOf } from '../levels-above.ts'
import { lineAt, nextLine } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

/** Two lines that became one: `steps:  first:`, `ask: delay    answers:`, `tags: [a]  steps:`. */
export function nameBesideName({ text, code, message, start }: Trouble): Mistake | undefined {
  const within = code === 'BLOCK_AS_IMPLICIT_KEY'
  if (!within && !message.endsWith('at node end')) return undefined
  const line = lineAt(text, start)
  const [before = ''] = / *$/.exec(text.slice(line.start, start)) ?? []
  const from = start - before.length
  const written = text.slice(from, line.end)
  const pattern = within ? /( {2,})([\w-]+):(?:\s|$)/ : /^( {2,})([\w-]+):(?:\s|$)/
  const [gap, spaces = '', name = ''] = pattern.exec(written) ?? []
  if (gap === undefined) return undefined
  // What is left of the second line's indentation fits the lines around it.
  const next = nextLine(text, line)?.indent ?? 0
  const fits = spaces.length === levelOf(text, line) || next >= spaces.length
  if (!fits) return undefined
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
