import type { Diagnostic } from '../../text/diagnostic.ts'
import type { Located } from '../../text/span.ts'
import type { GuideDocument } from '../documents/guide-document.ts'
import { checkPlaceholders } from './check-placeholders.ts'
import type { Known } from './known.ts'

/** Checks the placeholders in every text of a guide that is shown in a consultation. */
export function checkTexts(guide: GuideDocument, known: Known, found: Diagnostic[]): void {
  for (const text of textsOf(guide)) if (text !== undefined) checkPlaceholders(text, known, found)
}

function* textsOf(guide: GuideDocument): Generator<Located<string> | undefined> {
  const { answer, unanswered, escalation, steps, causes, notes } = guide
  yield answer
  yield unanswered
  yield escalation
  for (const { say } of steps) yield say
  for (const { text, check, remedy, unanswered: reason } of causes) {
    yield text
    yield check
    yield remedy
    yield reason
  }
  for (const { text } of notes) yield text
}
