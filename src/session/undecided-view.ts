import type { InferredUndecided } from '../inference/inferred.ts'
import { candidatesOf } from './candidates-of.ts'
import type { Telling } from './telling.ts'
import type { UndecidedView } from './view.ts'

/** Several conclusions that are still possible, as data. */
export function undecidedView(inferred: InferredUndecided, telling: Telling): UndecidedView {
  const { knowledge, fill, common, reasons } = telling
  const first = knowledge.guides.get(common.session.guide)
  return {
    kind: 'undecided',
    ...common,
    candidates: candidatesOf(inferred.candidates, telling),
    escalation: fill(first?.escalation ?? knowledge.escalation),
    how: reasons,
  }
}
