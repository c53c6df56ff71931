import { safe } from '../../text/safe.ts'

/** A note as it is to be pasted: its Markdown untouched but for what is not safe to print. */
export function showNote(note: string): string {
  return safe(note).trimEnd()
}
