import { tryCause } from '../../session/try-cause.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { askWithHelp } from './ask-with-help.ts'
import type { Course, Next } from './course.ts'
import { leave } from './leave.ts'
import { outcomeOf, outcomeRequest } from './outcome-request.ts'
import type { Setting } from './setting.ts'

/** Shows a cause, named `guide/cause`, and asks what came of it, beginning with what was said of it before. */
export async function askOutcome(
  { cause, show }: { cause: string; show?: (look: Look) => string },
  course: Course,
  setting: Setting,
): Promise<Next> {
  const given = course.session.answers.find((one) => 'cause' in one && one.cause === cause)
  const request = outcomeRequest({
    above: (look: Look) => stack(show?.(look), markdown('**What came of it?**', look)),
    actions: ['back', 'keys', 'quit'],
    ...(given !== undefined && 'cause' in given ? { initial: given.outcome } : {}),
  })
  const reply = await askWithHelp(request, setting)
  if (reply.kind !== 'take') return leave(reply, course)
  const outcome = outcomeOf(reply.value)
  if (outcome === undefined) return { course }
  return { course: { ...course, session: tryCause(course.session, cause, outcome) } }
}
