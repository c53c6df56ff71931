import type { View } from '../../session/view.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import type { Course } from '../turns/course.ts'
import { showTitle } from './show-title.ts'

/** What stands above a question: the guide's title where it is new to the reader, then the question. */
export function titled(
  view: View,
  course: Course,
  show: (look: Look) => string,
): Readonly<Record<'above' | 'again', (look: Look) => string>> {
  const again = (look: Look) => stack(showTitle(view, look), show(look))
  return { above: course.titled === view.guide ? show : again, again }
}
