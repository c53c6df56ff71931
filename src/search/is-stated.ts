import { sayingOf } from './saying-of.ts'

/** Whether a text states what stands between two offsets. */
export function isStated(text: string, start: number, end: number): boolean {
  return sayingOf(text, start, end) === 'stated'
}
