import type { View } from '../../session/view.ts'
import type { Action } from '../action.ts'
import { anotherProblem } from './another-problem.ts'
import { back } from './back.ts'
import { changeAnswer } from './change-answer.ts'
import type { Course, Next } from './course.ts'
import type { Setting } from './setting.ts'

/** Does what a person chose in place of answering. Why, keys and notes were given before it comes to this. */
export async function act(
  action: Action,
  { course, view }: { course: Course; view: View },
  setting: Setting,
): Promise<Next> {
  switch (action) {
    case 'back':
      return back(course, view) ?? anotherProblem(course, setting)
    case 'enough':
      return { course: { ...course, enough: true } }
    case 'change':
      return changeAnswer({ course, view }, setting)
    case 'problem':
      return anotherProblem(course, setting)
    case 'quit':
      return { stop: 'quit' }
    default:
      return { course }
  }
}
