import type { View } from '../../session/view.ts'
import { safe } from '../../text/safe.ts'
import { paragraph } from '../layout/paragraph.ts'
import type { Look } from '../look.ts'

/** The title of the guide that a view is in. */
export function showTitle({ title }: View, look: Look): string {
  return paragraph(safe(title), 'accent', look)
}
