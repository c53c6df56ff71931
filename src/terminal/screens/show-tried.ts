import type { Outcome } from '../../session/session.ts'
import type { Tried } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import type { Look } from '../look.ts'

const words: Readonly<Record<Outcome, string>> = {
  fixed: 'it worked',
  'not-fixed': 'it did not help',
  'cannot-check': 'it could not be checked',
}

/** What was tried and what came of it. */
export function showTried(tried: readonly Tried[], look: Look): string {
  if (tried.length === 0) return ''
  const lines = tried.map(({ text, outcome }) => `- ${text} (${words[outcome]})`)
  return section('What was tried', lines.join('\n'), look)
}
