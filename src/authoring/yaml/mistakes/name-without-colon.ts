import { lineAt, nextLine } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'
import { colonWithoutSpace } from './colon-without-space.ts'
import { dashWithoutSpace } from './dash-without-space.ts'
import { fullWidthColon } from './full-width-colon.ts'
import { missingColon } from './missing-colon.ts'
import { textWithoutName } from './text-without-name.ts'

// More than a name that lost its colon: it starts with no name, or goes on for long.
const prose = /^(?![a-z"'][\w-]*['"]?(\s|$))|^\S+( \S+){7}/

/** A line of a map that has no colon as YAML wants it: `title:Hello`, `title：Hello`, `title Hello`. */
export function nameWithoutColon({ text, code, message, start }: Trouble): Mistake | undefined {
  const implicit = code === 'MISSING_CHAR' && message.startsWith('Implicit map keys')
  if (!implicit && code !== 'MULTILINE_IMPLICIT_KEY') return undefined
  const line = lineAt(text, start)
  const before = text.slice(line.start, start)
  if (!/^\s*(- +)*$/.test(before)) return undefined
  const written = text.slice(start, line.end).trimEnd()
  const deeper = (nextLine(text, line)?.indent ?? 0) > line.indent
  return (
    (deeper ? withinName(written, start) : undefined) ??
    colonWithoutSpace(written, start) ??
    fullWidthColon(written, start) ??
    (/^-[^\s-]/.test(written) ? dashWithoutSpace(start) : undefined) ??
    (prose.test(written) ? textWithoutName(text, line) : missingColon(written, start))
  )
}

/** `step:s` above lines that are further in. */
function withinName(written: string, start: number): Mistake | undefined {
  const [, name, rest] = /^([a-z-]+):([a-z]{1,2})$/.exec(written) ?? []
  if (name === undefined || rest === undefined) return undefined
  const at = start + name.length
  return {
    code: 'colon-without-space',
    message: 'A colon stands within this name, expected it at the end.',
    suggestion: `write "${name}${rest}:"`,
    start: at,
    end: at + 1,
    safe: true,
    repairs: [{ at, end: at + 1 + rest.length, text: `${rest}:` }],
  }
}
