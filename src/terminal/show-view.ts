import type { QuestionView, View } from '../session/view.ts'
import { safe } from '../text/safe.ts'
import { stack } from './layout/stack.ts'
import type { Look, LookOptions } from './look.ts'
import { lookFor } from './look.ts'
import { outcomeWords } from './screens/outcome-words.ts'
import { showBody } from './screens/show-body.ts'
import { showTitle } from './screens/show-title.ts'
import { showTable } from './show-table.ts'

/**
 * A view as text, for those who are not asked in turn: with the ids that `--fact` and `--tried` take.
 * Ends in a line feed.
 */
export function showView(view: View, options: LookOptions): string {
  const look = lookFor(options)
  return `${stack(showTitle(view, look), showBody(view, look), showAnswers(view, look))}\n`
}

function showAnswers(view: View, look: Look): string {
  if (view.kind === 'check') {
    const rows = view.outcomes.map((outcome) => [outcome, outcomeWords[outcome]] as const)
    return `${look.paint('faint', `Answers, --tried ${safe(view.cause)}=...`)}\n${showTable(rows, look)}`
  }
  if (view.kind !== 'question') return ''
  return `${look.paint('faint', `Answers, --fact ${safe(view.fact)}=...`)}\n${showTable(rowsOf(view), look)}`
}

function rowsOf({ type, choices }: QuestionView): readonly (readonly [string, string])[] {
  const picked = type === 'text' ? [] : choices.map(({ id, label }) => [id, label] as const)
  return [...picked, ['unsure', 'I do not know']]
}
