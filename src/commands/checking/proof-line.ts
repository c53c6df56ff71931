import { counted } from '../counted.ts'
import type { Checked } from './checked.ts'

/** What is known to be right, and what is not, in a sentence; undefined where nothing can be said. */
export function proofLine(checked: Checked): string | undefined {
  const { unread, guides, unproven, proven } = checked
  if (unread > 0) {
    return `Where the answers of ${counted(unread, 'guide')} lead is looked at once the errors are mended.`
  }
  if (unproven > 0) return `Not fully checked: ${counted(unproven, 'finding')} above say where.`
  if (!proven || guides === 0) return undefined
  return `Every answer of ${counted(guides, 'guide')} leads to an ending.`
}
