import { safe } from '../../text/safe.ts'
import type { Look } from '../look.ts'

/** What was answered, as one short line of the conversation. */
export function echo(text: string, look: Look): string {
  const line = safe(look.conceal(text.slice(0, 2000)))
    .replace(/\s+/g, ' ')
    .trim()
  const most = look.width * 2
  return line.length > most ? `${line.slice(0, most)}…` : line
}
