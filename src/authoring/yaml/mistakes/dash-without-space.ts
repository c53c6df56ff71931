import type { Mistake } from '../trouble.ts'

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
