import { tryCause } from '../../session/try-cause.ts'
import type { CheckView } from '../../session/view.ts'
import type { Action } from '../action.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { showCheck } from '../screens/show-check.ts'
import { titled } from '../screens/titled.ts'
import { act } from './act.ts'
import { askWithHelp } from './ask-with-help.ts'
import { canGoBack } from './can-go-back.ts'
import type { Course, Next } from './course.ts'
import { leave } from './leave.ts'
import { outcomeOf, outcomeRequest } from './outcome-request.ts'
import type { Setting } from './setting.ts'

/** Has a cause checked and takes in what came of it. */
export async function turnCheck(view: CheckView, course: Course, setting: Setting): Promise<Next> {
  const actions: readonly Action[] = [
    ...(canGoBack(course, view) ? (['back'] as const) : []),
    'why',
    'unsure',
    ...(course.session.answers.length > 0 ? (['change'] as const) : []),
    'problem',
    'keys',
    'quit',
  ]
  const initial = course.earlier.get(view.cause)
  const brief = (look: Look) => markdown('**What came of it?**', look)
  const request = outcomeRequest({
    brief,
    ...titled(view, course, (look) => stack(showCheck(view, look), brief(look))),
    actions,
    ...(initial === undefined ? {} : { initial }),
  })
  const reply = await askWithHelp(request, setting, view)
  const after: Course = { ...course, titled: view.guide, ended: undefined }
  if (reply.kind !== 'take' && reply.kind !== 'act') return leave(reply, after)
  const unsure = reply.kind === 'act' && reply.action === 'unsure'
  const outcome =
    reply.kind === 'take' ? outcomeOf(reply.value) : unsure ? 'cannot-check' : undefined
  if (outcome !== undefined) {
    return { course: { ...after, session: tryCause(course.session, view.cause, outcome) } }
  }
  return reply.kind === 'act'
    ? act(reply.action, { course: after, view }, setting)
    : { course: after }
}
