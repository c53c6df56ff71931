import { lineAt, nextLine } from '../line-at.ts'
import type { Mistake, Trouble } from '../trouble.ts'

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
    tooNarrow(written, start) ??
    fullWidth(written, start) ??
    (/^-[^\s-]/.test(written) ? dashWithoutSpace(start) : undefined) ??
    withoutColon(written, start)
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

/** `title:Hello`; with a no-break space it looks as if all were well. */
export function tooNarrow(written: string, start: number): Mistake | undefined {
  const [, name = '', next = ''] =
    /^([\w-]+|"[^"]*"|'[^']*'):(?!\/\/)(\S|\u00A0)/.exec(written) ?? []
  if (next === '') return undefined
  const at = start + name.length + 1
  const space = /\s/.test(next)
  return {
    code: space ? 'no-break-space' : 'colon-without-space',
    message: space
      ? 'A no-break space stands here; a colon needs a plain space after it.'
      : 'A colon needs a space after it.',
    start: space ? at : at - 1,
    end: space ? at + 1 : at,
    suggestion: space ? 'replace it with a plain space' : 'put a space behind it',
    safe: true,
    repairs: [{ at, end: space ? at + 1 : at, text: ' ' }],
  }
}

/** `title：Hello` with the colon of a Chinese keyboard. */
export function fullWidth(written: string, start: number): Mistake | undefined {
  const name = /^[^\s:：][^:：]{0,60}(?=：)/.exec(written)?.[0]
  if (name === undefined) return undefined
  const at = start + name.length
  const end = written[name.length + 1] === ' ' ? at + 2 : at + 1
  return {
    code: 'full-width-colon',
    message: 'This is a full-width colon (：), expected ":" and a space.',
    start: at,
    end: at + 1,
    suggestion: `write "${name}: "`,
    safe: true,
    repairs: [{ at, end, text: ': ' }],
  }
}

/** `-first`, of which YAML makes a text or a name. */
export function dashWithoutSpace(start: number): Mistake {
  return {
    code: 'dash-without-space',
    message: 'A list item needs a space after the dash.',
    start,
    end: start + 1,
    safe: true,
    repairs: [{ at: start + 1, end: start + 1, text: ' ' }],
  }
}

/** `title Hello` */
export function withoutColon(written: string, start: number): Mistake | undefined {
  const word = /^[^\s"'[{:#-][^\s:[{]*/.exec(written)?.[0]
  if (word === undefined) return undefined
  const at = start + word.length
  return {
    code: 'missing-colon',
    message: `A colon is missing here, expected a name and a value such as "${word}: …".`,
    start,
    end: start + written.length,
    repairs: [{ at, end: at, text: /^\s/.test(written.slice(word.length)) ? ':' : ': ' }],
  }
}
