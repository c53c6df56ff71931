import type { InferredCheck } from '../inference/inferred.ts'
import { citationsOf } from './citations-of.ts'
import type { Telling } from './telling.ts'
import { causeNamed } from './tried-of.ts'
import type { CheckView } from './view.ts'

/** A cause to check, as data. */
export function checkView(inferred: InferredCheck, telling: Telling): CheckView {
  const { knowledge, fill, common, reasons } = telling
  const { place } = inferred
  const cause = causeNamed(knowledge, inferred.cause)
  if (!cause || place.waiting.kind !== 'check')
    throw new Error(`No check is called "${inferred.cause}".`)
  const remedy = cause.remedy ?? cause.unanswered
  return {
    kind: 'check',
    ...common,
    step: place.step,
    cause: inferred.cause,
    text: fill(cause.text),
    ...(cause.check === undefined ? {} : { check: fill(cause.check) }),
    ...(remedy === undefined ? {} : { remedy: fill(remedy) }),
    outcomes: ['fixed', 'not-fixed', 'cannot-check'],
    position: place.waiting.position,
    of: place.waiting.of,
    why: reasons,
    ...(place.say === undefined ? {} : { say: fill(place.say) }),
    ...citationsOf(
      knowledge,
      cause.sources,
      place.sources,
      knowledge.guides.get(common.guide)?.sources,
    ),
  }
}
