import type { FactId } from '../knowledge/fact.ts'
import type { Guide } from '../knowledge/guide.ts'
import { placeholdersIn } from '../knowledge/placeholders.ts'

/** The facts whose answers the texts of a guide show, such as `{error-code.fix}`. */
export function mentionedFacts(guide: Guide): ReadonlySet<FactId> {
  const mentioned = new Set<FactId>()
  for (const text of textsOf(guide)) {
    if (!text?.includes('{')) continue
    for (const { fact } of placeholdersIn(text)) mentioned.add(fact)
  }
  return mentioned
}

/** Every text of a guide that is shown in a consultation. */
export function* textsOf(guide: Guide): Iterable<string | undefined> {
  const { body } = guide
  yield guide.escalation
  if (body.kind === 'information') yield body.text
  if (body.kind === 'steps') {
    for (const step of body.steps.values()) yield step.say
  }
  for (const cause of guide.causes.values()) {
    yield cause.text
    yield cause.check
    yield cause.remedy
    yield cause.unanswered
  }
  for (const note of guide.notes.values()) yield note.text
}
