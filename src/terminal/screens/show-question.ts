import type { QuestionView } from '../../session/view.ts'
import { safe } from '../../text/safe.ts'
import { labelled } from '../layout/labelled.ts'
import { paragraph } from '../layout/paragraph.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'

/** A question with what there is to know before answering it; its choices are shown where they are picked. */
export function showQuestion(view: QuestionView, look: Look): string {
  const { say, ask, where, open } = view
  // What a step says holds on its own branch; while others are open it may be wrong.
  const several = open !== undefined && open > 1
  return stack(
    several ? '' : say && markdown(say, look),
    [
      markdown(ask, look, 0, 'strong'),
      where && labelled('Where to look', where, look),
      exampleOf(view, look),
    ]
      .filter(Boolean)
      .join('\n'),
    several ? paragraph(`${open} possibilities are still open.`, 'faint', look) : '',
  )
}

function exampleOf({ type, unit, choices }: QuestionView, look: Look): string {
  if (type === 'duration')
    return paragraph('For example: 12 s, 4 min 10 s, 1:30 or 10:02:11 to 10:07:40.', 'faint', look)
  if (type === 'number' && unit !== undefined)
    return paragraph(`Unit: ${safe(unit)}`, 'faint', look)
  const [first] = choices
  return type === 'text' && first ? labelled('For example', first.label, look) : ''
}
