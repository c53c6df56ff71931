import type { Mistake } from '../trouble.ts'

/** `title：Hello` with the colon of a Chinese keyboard. */
export function fullWidthColon(written: string, start: number): Mistake | undefined {
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
