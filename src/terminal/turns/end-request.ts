import type { Action } from '../action.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import type { Option, PickRequest } from '../request.ts'
import type { EndView } from './end-view.ts'
import { outcomeRequest } from './outcome-request.ts'

/** The id of the option that ends a consultation. */
export const finish = 'finish'

/** What is asked at an end: whether it helped, where that can be said. */
export function endRequest(
  view: EndView,
  { actions, whole }: { actions: readonly Action[]; whole: (look: Look) => string },
): PickRequest {
  const asking = (question: string) => {
    const above = (look: Look) => markdown(question, look, 0, 'strong')
    return { actions, above, again: (look: Look) => `${whole(look)}\n\n${above(look)}` }
  }
  if (view.kind === 'conclusion' && !view.fixed) {
    return outcomeRequest(asking('Did that solve it?'), ['fixed', 'not-fixed'])
  }
  if (view.kind === 'undecided') {
    const options = [...causesOf(view.candidates), { id: finish, label: 'Finish' }]
    if (options.length > 1) return { kind: 'pick', ...asking('Did you try one of these?'), options }
  }
  return { kind: 'pick', ...asking('Anything else?'), options: [{ id: finish, label: 'Finish' }] }
}

function causesOf(
  candidates: readonly { readonly cause?: string; readonly text: string }[],
): readonly Option[] {
  return candidates.flatMap(({ cause, text }) =>
    cause === undefined ? [] : [{ id: cause, label: text.trim().replace(/\s+/g, ' ') }],
  )
}
