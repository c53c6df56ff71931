import type { Mistake } from '../trouble.ts'

/** `title:Hello`; with a no-break space it looks as if all were well. */
export function colonWithoutSpace(written: string, start: number): Mistake | undefined {
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
