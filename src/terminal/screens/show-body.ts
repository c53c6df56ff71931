import type { View } from '../../session/view.ts'
import type { Look } from '../look.ts'
import { showAnswer } from './show-answer.ts'
import { showCheck } from './show-check.ts'
import { showConclusion } from './show-conclusion.ts'
import { showEscalation } from './show-escalation.ts'
import { showQuestion } from './show-question.ts'
import { showUndecided } from './show-undecided.ts'

/** A view without its answers to pick from. No line feed at the end. */
export function showBody(view: View, look: Look, detailed?: number): string {
  switch (view.kind) {
    case 'question':
      return showQuestion(view, look)
    case 'check':
      return showCheck(view, look)
    case 'conclusion':
      return showConclusion(view, look)
    case 'answer':
      return showAnswer(view, look)
    case 'undecided':
      return showUndecided(view, look, detailed)
    case 'escalation':
      return showEscalation(view, look)
    default:
      return view satisfies never
  }
}
