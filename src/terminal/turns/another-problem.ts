import { changeGuide } from '../../session/change-guide.ts'
import type { Course, Next } from './course.ts'
import { courseOf } from './course.ts'
import { findGuide } from './find-guide.ts'
import { leave } from './leave.ts'
import type { Setting } from './setting.ts'
import { withFacts } from './with-facts.ts'

/** Another problem after all: another guide is searched for; what is known stays known. */
export async function anotherProblem(course: Course, setting: Setting): Promise<Next> {
  const search = await findGuide(setting, { actions: ['back', 'keys', 'quit'] })
  if (search.kind !== 'found') return leave(search, course)
  const { result } = search
  const guide = result.guide ?? course.session.guide
  const session = withFacts(changeGuide(course.session, guide), result)
  return { course: { ...courseOf(session, guide), earlier: course.earlier } }
}
