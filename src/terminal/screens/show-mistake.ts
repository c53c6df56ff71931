import { safe } from '../../text/safe.ts'
import { paragraph } from '../layout/paragraph.ts'
import type { Look } from '../look.ts'

/** What was not understood of an answer, and what is expected. */
export function showMistake(message: string, look: Look): string {
  return paragraph(safe(message).replace(/\s+/g, ' '), 'bad', look)
}
