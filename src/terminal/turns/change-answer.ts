import { answer } from '../../session/answer.ts'
import { typeOf } from '../../session/choices-of.ts'
import type { FactAnswer } from '../../session/session.ts'
import type { View } from '../../session/view.ts'
import { labelled } from '../layout/labelled.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { askOutcome } from './ask-outcome.ts'
import { askWithHelp } from './ask-with-help.ts'
import type { Course, Next } from './course.ts'
import { describeGiven } from './describe-given.ts'
import { initialOf } from './initial-of.ts'
import { leave } from './leave.ts'
import { questionRequest } from './question-request.ts'
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
  const { knowledge } = setting
  const fact = knowledge.facts.get(given.fact)
  if (fact === undefined) return { course }
  const choices = 'choices' in fact ? fact.choices : []
  const question = { fact: fact.id, type: typeOf(fact), choices }
  const above = (look: Look) =>
    [
      markdown(fact.ask ?? fact.id, look, 0, 'strong'),
      fact.where && labelled('Where to look', fact.where, look),
    ]
      .filter(Boolean)
      .join('\n')
  const initial = initialOf(fact, given.text, knowledge)
  const request = questionRequest(
    question,
    {
      above,
      actions: ['back', 'unsure', 'keys', 'quit'],
      ...(initial === undefined ? {} : { initial }),
    },
    knowledge,
  )
  const reply = await askWithHelp(request, setting)
  const unsure = reply.kind === 'act' && reply.action === 'unsure'
  if (reply.kind !== 'take' && !unsure) return leave(reply, course)
  const text = reply.kind === 'take' ? reply.value : 'unsure'
  return { course: { ...course, enough: false, session: answer(course.session, fact.id, text) } }
}
