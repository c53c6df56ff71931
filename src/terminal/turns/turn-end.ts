import { tryCause } from '../../session/try-cause.ts'
import type { UndecidedView } from '../../session/view.ts'
import type { Action } from '../action.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { showBody } from '../screens/show-body.ts'
import { showCheck } from '../screens/show-check.ts'
import { titled } from '../screens/titled.ts'
import { act } from './act.ts'
import { askOutcome } from './ask-outcome.ts'
import { askWithHelp } from './ask-with-help.ts'
import { canGoBack } from './can-go-back.ts'
import type { Course, Next } from './course.ts'
import { endRequest, finish } from './end-request.ts'
import type { EndView } from './end-view.ts'
import { outcomeOf } from './outcome-request.ts'
import type { Setting } from './setting.ts'

/** Gives the result and asks whether it helped. Whoever leaves here has reached an end. */
export async function turnEnd(view: EndView, course: Course, setting: Setting): Promise<Next> {
  const shown = titled(view, course, (look) => showBody(view, look, setting.detailed))
  const after: Course = { ...course, titled: view.guide, ended: course.session }
  if (course.ended !== course.session) setting.face.give(shown.above)
  const request = endRequest(view, { actions: actionsAt(view, course), whole: shown.again })
  const reply = await askWithHelp(request, setting, view)
  switch (reply.kind) {
    case 'interrupted':
      return { stop: 'interrupted' }
    case 'ended':
      return { stop: 'concluded' }
    case 'act':
      return reply.action === 'quit'
        ? { stop: 'concluded' }
        : act(reply.action, { course: after, view }, setting)
    default:
      return takeIn(reply.value, { view, course: after }, setting)
  }
}

async function takeIn(
  value: string,
  { view, course }: { view: EndView; course: Course },
  setting: Setting,
): Promise<Next> {
  if (value === finish) return { stop: 'concluded' }
  if (view.kind === 'undecided') return tryCandidate(value, { view, course }, setting)
  if (view.kind !== 'conclusion') return { course }
  const outcome = outcomeOf(value)
  if (outcome === undefined) return { course }
  const session = tryCause(course.session, view.cause, outcome)
  const next = { ...course, session }
  if (outcome !== 'fixed') return { course: next }
  setting.face.tell((look) => markdown('Good that it worked.', look))
  return { stop: 'concluded', course: next }
}

function actionsAt(view: EndView, course: Course): readonly Action[] {
  return [
    ...(canGoBack(course, view) ? (['back'] as const) : []),
    ...(course.session.answers.length > 0 ? (['change'] as const) : []),
    'problem',
    'note',
    'keys',
    'quit',
  ]
}

function tryCandidate(
  cause: string,
  { view, course }: { view: UndecidedView; course: Course },
  setting: Setting,
): Promise<Next> {
  const candidate = view.candidates.find((one) => one.cause === cause)
  const show = (look: Look) =>
    candidate ? showCheck({ ...candidate, position: 1, of: 1 }, look) : ''
  return askOutcome({ cause, show }, course, setting)
}
