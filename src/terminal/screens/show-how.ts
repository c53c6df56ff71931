import type { Reason } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import type { Look } from '../look.ts'

/** The chain of answers behind an end, in the order they decided. */
export function showHow(
  how: readonly Reason[],
  look: Look,
  heading = 'How this was found',
): string {
  if (how.length === 0) return ''
  return section(heading, how.map(({ text }) => `- ${look.conceal(text)}`).join('\n'), look)
}
