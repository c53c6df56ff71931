import type { ViewCandidate } from '../../session/view.ts'
import { labelled } from '../layout/labelled.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'

/** One of several conclusions that are still possible; in `full` with how to check it and put it right. */
export function showCandidate(
  { text, check, remedy, confirm }: ViewCandidate,
  { number, full }: { number: number; full: boolean },
  look: Look,
): string {
  const mark = `${number}. `
  const inner = { ...look, width: look.width - mark.length }
  const answers = confirm.map(({ ask, label }) => `${ask} ${label}`)
  const confirming = answers.length > 1 ? answers.map((one) => `- ${one}`).join('\n') : answers[0]
  const parts = [
    markdown(text, inner),
    full && check && labelled('How to check', check, inner),
    full && remedy && labelled('If it is so', remedy, inner),
    confirming && labelled('It is this one if', confirming, inner),
  ]
  const lines = parts.filter((part) => typeof part === 'string' && part !== '').join('\n')
  return mark + lines.replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`)
}
