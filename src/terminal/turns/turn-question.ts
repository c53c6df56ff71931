import { answer } from '../../session/answer.ts'
import type { QuestionView } from '../../session/view.ts'
import type { Action } from '../action.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import type { Request } from '../request.ts'
import { showLooking } from '../screens/show-looking.ts'
import { showQuestion } from '../screens/show-question.ts'
import { titled } from '../screens/titled.ts'
import { act } from './act.ts'
import { askWithHelp } from './ask-with-help.ts'
import { canGoBack } from './can-go-back.ts'
import type { Course, Next } from './course.ts'
import { initialOf } from './initial-of.ts'
import { leave } from './leave.ts'
import { questionRequest } from './question-request.ts'
import type { Setting } from './setting.ts'

/** Asks a question of the person and takes in the answer. */
export async function turnQuestion(
  view: QuestionView,
  course: Course,
  setting: Setting,
): Promise<Next> {
  const reply = await askWithHelp(requestOf(view, course, setting), setting, view)
  const after: Course = { ...course, titled: view.guide, ended: undefined }
  const answered = (text: string): Next => {
    const { looking: _, ...rest } = after
    return { course: { ...rest, enough: false, session: answer(course.session, view.fact, text) } }
  }
  if (reply.kind === 'take') return answered(reply.value)
  if (reply.kind !== 'act') return leave(reply, after)
  if (reply.action !== 'unsure') return act(reply.action, { course: after, view }, setting)
  if (course.looking === view.fact || !needsLooking(view)) return answered('unsure')
  setting.face.tell((look) => showLooking(view, look))
  return { course: { ...after, looking: view.fact } }
}

// An author who says where "I don't know" leads has thought of it; else the person is first shown
// where the answer is to be found.
function needsLooking({ where, leads }: QuestionView): boolean {
  return where !== undefined && !leads.some(({ answer: led }) => led === 'unsure')
}

function requestOf(view: QuestionView, course: Course, { knowledge }: Setting): Request {
  const fact = knowledge.facts.get(view.fact)
  const initial = fact && initialOf(fact, course.earlier.get(view.fact), knowledge)
  const brief = (look: Look) => markdown(view.ask, look, 0, 'strong')
  return questionRequest(
    view,
    {
      ...titled(view, course, (look) => showQuestion(view, look)),
      brief,
      // The place to look was shown just now.
      ...(course.looking === view.fact ? { above: brief } : {}),
      actions: actionsAt(view, course),
      ...(initial === undefined ? {} : { initial }),
    },
    knowledge,
  )
}

function actionsAt(view: QuestionView, course: Course): readonly Action[] {
  const { open } = view
  return [
    ...(canGoBack(course, view) ? (['back'] as const) : []),
    'why',
    'unsure',
    ...(open !== undefined && open > 0 ? (['enough'] as const) : []),
    ...(course.session.answers.length > 0 ? (['change'] as const) : []),
    'problem',
    'keys',
    'quit',
  ]
}
