import { safe } from '../../text/safe.ts'
import type { Look } from '../look.ts'

/** A note as it is to be pasted: its Markdown untouched but for what is not safe to print. */
export function showNote(note: string, { conceal }: Look): string {
  return safe(conceal(note)).trimEnd()
}
