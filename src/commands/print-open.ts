import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { View } from '../session/view.ts'
import { showView } from '../terminal/show-view.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { displayOf } from './display-of.ts'
import { viewJson } from './view-json.ts'

/** Prints the view that nobody is there to answer, and the flag that would answer it. */
export function printOpen(call: Call, knowledge: KnowledgeBase, view: View | undefined): Ending {
  const { flags, shell } = call
  const { output, talk } = shell
  if (!view) {
    talk.write('No guide was chosen. Name one with --guide GUIDE; "unstuck show" lists them.\n')
    return { kind: 'question open' }
  }
  output.write(
    flags.has('json') ? viewJson(call, knowledge, view) : showView(view, displayOf(call, output)),
  )
  if (view.kind === 'question') {
    talk.write(`A question is open. Answer it with: --fact ${view.fact}=${answersTo(view)}\n`)
  } else if (view.kind === 'check') {
    talk.write(
      `A check is open. Answer it with: --tried ${view.cause}=${view.outcomes.join('|')}\n`,
    )
  } else {
    return { kind: 'done' }
  }
  return { kind: 'question open' }
}

function answersTo({ type, choices }: Extract<View, { kind: 'question' }>): string {
  const picked = type === 'choice' || type === 'yes-no'
  return picked ? [...choices.map(({ id }) => id), 'unsure'].join('|') : 'ANSWER'
}
