import type { InferredQuestion } from '../inference/inferred.ts'
import { askOf } from './ask-of.ts'
import { choicesOf, typeOf } from './choices-of.ts'
import { citationsOf } from './citations-of.ts'
import { leadsOf } from './leads-of.ts'
import type { Telling } from './telling.ts'
import type { QuestionView } from './view.ts'

/** A question as data. */
export function questionView(inferred: InferredQuestion, telling: Telling): QuestionView {
  const { knowledge, fill, common, reasons } = telling
  const { place, needed, open } = inferred
  const fact = knowledge.facts.get(needed.fact)
  if (!fact) throw new Error(`No fact is called "${needed.fact}".`)
  return {
    kind: 'question',
    ...common,
    step: place.step,
    fact: fact.id,
    ask: fill(askOf(fact)),
    ...(fact.where === undefined ? {} : { where: fill(fact.where) }),
    type: typeOf(fact),
    choices: choicesOf(fact, inferred),
    ...(fact.kind === 'number' && fact.unit !== undefined ? { unit: fact.unit } : {}),
    why: reasons,
    leads: leadsOf(inferred, knowledge, fill),
    ...(open > 1 ? { open } : {}),
    ...(place.say === undefined ? {} : { say: fill(place.say) }),
    ...citationsOf(knowledge, fact.sources, place.sources),
  }
}
