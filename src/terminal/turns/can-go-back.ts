import type { View } from '../../session/view.ts'
import { back } from './back.ts'
import type { Course } from './course.ts'

/** Whether there is anything to go back to: an answer, or the search that led here. */
export function canGoBack(course: Course, view: View): boolean {
  return course.searched || back(course, view) !== undefined
}
