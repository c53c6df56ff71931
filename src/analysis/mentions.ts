import type { Cause } from '../knowledge/cause.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { Guide, Note } from '../knowledge/guide.ts'
import { type Placeholder, placeholdersIn } from '../knowledge/placeholders.ts'
import type { Step } from '../knowledge/step.ts'
import { remembered } from './remembered.ts'

/** What of a guide shows a text. */
export type Shown = Guide | Step | Cause | Note

/** The placeholders in the texts of a guide, such as `{error-code.fix}`. */
export interface Mentions {
  readonly facts: ReadonlySet<FactId>
  readonly all: readonly Placeholder[]
  /** Only what has any. */
  readonly by: ReadonlyMap<Shown, readonly Placeholder[]>
}

export const mentionsOf = remembered((guide: Guide): Mentions => {
  const facts = new Set<FactId>()
  const by = new Map<Shown, Placeholder[]>()
  const look = (shown: Shown, text: string | undefined): void => {
    // Most texts have none, and the search for them is dear.
    if (!text?.includes('{')) return
    const found = placeholdersIn(text)
    if (found.length === 0) return
    for (const { fact } of found) facts.add(fact)
    by.set(shown, [...(by.get(shown) ?? []), ...found])
  }
  const { body } = guide
  look(guide, guide.escalation)
  if (body.kind === 'information') look(guide, body.text)
  if (body.kind === 'steps') for (const step of body.steps.values()) look(step, step.say)
  for (const cause of guide.causes.values()) {
    look(cause, cause.text)
    look(cause, cause.check)
    look(cause, cause.remedy)
    look(cause, cause.unanswered)
  }
  for (const note of guide.notes.values()) look(note, note.text)
  return { facts, all: [...by.values()].flat(), by }
})
