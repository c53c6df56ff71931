import type { Course, Next } from './course.ts'
import { courseOf } from './course.ts'
import { leave } from './leave.ts'
import { openProblem } from './open-problem.ts'
import type { Setting } from './setting.ts'

/** Another problem after all: another guide is searched for; what is known stays known. */
export async function anotherProblem(course: Course, setting: Setting): Promise<Next> {
  const actions = ['back', 'keys', 'quit'] as const
  const opened = await openProblem({ start: course.session, actions }, setting)
  if (opened.kind !== 'opened') return leave(opened, course)
  const { session } = opened
  return { course: { ...courseOf(session, session.guide), earlier: course.earlier } }
}
