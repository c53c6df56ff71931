import type { Ending } from './ending.ts'

/** The call was wrong; the message is one sentence or two. */
export function wrongUse(message: string): Ending {
  return { kind: 'wrong use', message }
}
