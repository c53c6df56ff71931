import { typeOf } from '../../session/choices-of.ts'
import type { Action } from '../action.ts'
import { labelled } from '../layout/labelled.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import type { Reply } from '../request.ts'
import { askWithHelp } from './ask-with-help.ts'
import { initialOf } from './initial-of.ts'
import { questionRequest } from './question-request.ts'
import type { Setting } from './setting.ts'

/** Asks for a fact apart from any step, beginning with what was said before; undefined where there is no such fact. */
export async function askFact(
  { fact: id, text }: { readonly fact: string; readonly text: string },
  actions: readonly Action[],
  setting: Setting,
): Promise<Reply | undefined> {
  const { knowledge } = setting
  const fact = knowledge.facts.get(id)
  if (fact === undefined) return undefined
  const choices = 'choices' in fact ? fact.choices : []
  const above = (look: Look) =>
    [
      markdown(fact.ask ?? fact.id, look, 0, 'strong'),
      fact.where && labelled('Where to look', fact.where, look),
    ]
      .filter(Boolean)
      .join('\n')
  const initial = initialOf(fact, text, knowledge)
  const request = questionRequest(
    { fact: fact.id, type: typeOf(fact), choices },
    { above, actions, ...(initial === undefined ? {} : { initial }) },
    knowledge,
  )
  return askWithHelp(request, setting)
}
