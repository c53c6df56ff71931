import type { View } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { showHow } from './show-how.ts'

const most = 12

/** Why this is asked: the answers that led here, and where each answer would lead. */
export function showWhy(view: View, look: Look): string {
  if (view.kind !== 'question' && view.kind !== 'check') return ''
  const leads = view.kind === 'question' ? view.leads : []
  const lines = leads.slice(0, most).map(({ label, to }) => `- ${label}: ${to}`)
  const rest = leads.length > most ? `- and ${leads.length - most} more` : ''
  return stack(
    view.why.length === 0
      ? section('Why this is asked', `It is where "${view.title}" begins.`, look)
      : showHow(view.why, look, 'Why this is asked: you said'),
    lines.length > 0 ? section('Where each answer leads', [...lines, rest].join('\n'), look) : '',
  )
}
