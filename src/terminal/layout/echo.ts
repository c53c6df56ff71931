import { oneLine } from '../../text/one-line.ts'
import { safe } from '../../text/safe.ts'
import type { Look } from '../look.ts'

/** What was answered, as one short line of the conversation. */
export function echo(text: string, look: Look): string {
  return oneLine(safe(look.conceal(text.slice(0, 2000))), look.width * 2)
}
