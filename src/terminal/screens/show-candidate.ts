import type { ViewCandidate } from '../../session/view.ts'
import { labelled } from '../layout/labelled.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { showSources } from './show-sources.ts'

/** One of several conclusions that are still possible, numbered, with what would confirm it. */
export function showCandidate(candidate: ViewCandidate, number: number, look: Look): string {
  const { text, check, remedy, confirm, source } = candidate
  const inner = { ...look, width: look.width - 3 }
  const confirming = confirm.map(({ ask, label }) => `- ${ask} ${label}`).join('\n')
  const details = [
    check && labelled('How to check', check, inner),
    remedy && labelled('If it is so', remedy, inner),
    confirming && labelled('It is this one if', confirming, inner),
    showSources(source, inner),
  ]
  return [
    markdown(`${number}. ${text}`, look),
    ...details.filter(Boolean).map((detail) => `${detail}`.replace(/^(?=.)/gm, '   ')),
  ].join('\n')
}
