import type { QuestionView } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'

/** Where the answer to a question is to be found, for a person who does not know it. */
export function showLooking({ where = '' }: QuestionView, look: Look): string {
  return stack(
    section('Where to find the answer', where, look),
    markdown('If you still cannot tell, **u** once more keeps every possibility open.', look),
  )
}
