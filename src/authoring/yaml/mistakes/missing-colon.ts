import type { Mistake } from '../trouble.ts'

/** `title Hello` */
export function missingColon(written: string, start: number): Mistake | undefined {
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
