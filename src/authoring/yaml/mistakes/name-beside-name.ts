import { isFormatWord } from '../format-words.ts'
import { levelOf } from '../levels-above.ts'
import { lineAt, nextLine } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

const target = '(?:(?:go|cause|guide|note) [\\w-]+|escalate)'
/** `green: go wired red: go log`, from the second name on. */
const twoTargets = new RegExp(`(?<=(?:^| )${target}) +([\\w-]+): ${target}$`)

/** Two lines that became one: `steps:  first:`, `ask: delay    answers:`, `tags: [a]  steps:`. */
export function nameBesideName({ text, code, message, start }: Trouble): Mistake | undefined {
  const within = code === 'BLOCK_AS_IMPLICIT_KEY'
  if (!within && !message.endsWith('at node end')) return undefined
  const line = lineAt(text, start)
  const [before = ''] = / *$/.exec(text.slice(line.start, start)) ?? []
  const from = start - before.length
  const written = text.slice(from, line.end)
  const pattern = within ? /( {2,})([\w-]+):(?:\s|$)/ : /^( {2,})([\w-]+):(?:\s|$)/
  const next = nextLine(text, line)
  // Longer lines are prose.
  const whole = written.length > 200 ? '' : written.trimEnd()
  const last = /(?<=[^\s-].*) +([\w-]+):$/.exec(whole)
  // `source: manual steps:` above what belongs to the steps.
  if (
    last !== null &&
    isFormatWord(last[1] ?? '', line.indent) &&
    (next?.indent ?? 0) > line.indent
  ) {
    return behind(from + last.index, last[1] ?? '', last[0], `\n${' '.repeat(line.indent)}`)
  }
  const second = within ? twoTargets.exec(whole) : null
  if (second !== null) {
    const indent = `\n${' '.repeat(levelOf(text, line))}`
    return behind(from + second.index, second[1] ?? '', second[0], indent)
  }
  const [gap, spaces = '', name = ''] = pattern.exec(written) ?? []
  if (gap === undefined) return undefined
  // What is left of the second line's indentation fits the lines around it.
  const fits = spaces.length === levelOf(text, line) || (next?.indent ?? 0) >= spaces.length
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

/** The name of a line that lost the line break before it. */
function behind(at: number, name: string, written: string, text: string): Mistake {
  const [spaces = ''] = /^ +/.exec(written) ?? []
  const start = at + spaces.length
  return {
    code: 'name-beside-name',
    message: `"${name}" stands behind something else, expected a line of its own.`,
    suggestion: `start a new line before "${name}"`,
    start,
    end: start + name.length,
    safe: true,
    repairs: [{ at, end: start, text }],
  }
}
