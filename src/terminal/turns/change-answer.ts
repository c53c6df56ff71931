import { answer } from '../../session/answer.ts'
import type { FactAnswer } from '../../session/session.ts'
import type { View } from '../../session/view.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { askFact } from './ask-fact.ts'
import { askOutcome } from './ask-outcome.ts'
import { askWithHelp } from './ask-with-help.ts'
import type { Course, Next } from './course.ts'
import { describeGiven } from './describe-given.ts'
import { leave } from './leave.ts'
import type { Setting } from './setting.ts'

const actions = ['back', 'keys', 'quit'] as const

/** Lists the answers so far and lets one be changed. It keeps its place, and so do those after it. */
export async function changeAnswer(
  { course, view }: { course: Course; view: View },
  setting: Setting,
): Promise<Next> {
  const { answers } = course.session
  const options = answers.map((given, index) => ({
    id: `answer ${index}`,
    label: describeGiven(given, view, setting.knowledge),
  }))
  const above = (look: Look) => markdown('**Which answer do you want to change?**', look)
  const reply = await askWithHelp({ kind: 'pick', above, options, actions }, setting)
  if (reply.kind !== 'take') return leave(reply, course)
  const given = answers[options.findIndex(({ id }) => id === reply.value)]
  if (given === undefined) return { course }
  return 'fact' in given
    ? changeFact(given, course, setting)
    : askOutcome({ cause: given.cause }, course, setting)
}

async function changeFact(given: FactAnswer, course: Course, setting: Setting): Promise<Next> {
  const reply = await askFact(given, ['back', 'unsure', 'keys', 'quit'], setting)
  if (reply === undefined) return { course }
  const unsure = reply.kind === 'act' && reply.action === 'unsure'
  if (reply.kind !== 'take' && !unsure) return leave(reply, course)
  const text = reply.kind === 'take' ? reply.value : 'unsure'
  return { course: { ...course, enough: false, session: answer(course.session, given.fact, text) } }
}
