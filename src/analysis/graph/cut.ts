import { oneLine } from '../../text/one-line.ts'

const LONGEST = 80

/** The first line of a text, without Markdown's marks, cut where it is long. */
export function cut(text: string, longest = LONGEST): string {
  const line = text.trim().split('\n')[0] ?? ''
  const plain = line.replaceAll(/[*`]/g, '').trim()
  return oneLine(plain, longest)
}
