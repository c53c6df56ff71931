import type { CheckView } from '../../session/view.ts'
import { labelled } from '../layout/labelled.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'

type Checked = Pick<CheckView, 'say' | 'text' | 'check' | 'remedy' | 'position' | 'of'>

/** One possible cause: what it is, how to check it, how to put it right. */
export function showCheck(view: Checked, look: Look): string {
  const { say, text, check, remedy, position, of } = view
  const count = of > 1 ? `Possible cause ${position} of ${of}` : 'Possible cause'
  return stack(
    say && markdown(say, look),
    labelled(count, text, look),
    check && labelled('How to check', check, look),
    remedy && labelled('If it is so', remedy, look),
  )
}
