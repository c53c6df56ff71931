import type { View } from './view.ts'

/** What a consultation came to, in a line. */
export function scenarioName(view: View): string {
  switch (view.kind) {
    case 'question':
      return `${view.title}: still to ask, ${view.ask}`
    case 'check':
      return `${view.title}: to check, ${firstLine(view.text)}`
    case 'conclusion':
      return firstLine(view.text)
    case 'answer':
      return `${view.title}: answered`
    case 'undecided':
      return `${view.title}: several causes are possible`
    case 'escalation':
      return `${view.title}: ${firstLine(view.reason)}`
    default:
      return view satisfies never
  }
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}
