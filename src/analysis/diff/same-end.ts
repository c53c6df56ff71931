import type { Guide } from '../../knowledge/guide.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { End } from './position.ts'
import type { Pair, Versions } from './side.ts'

/** Whether two ends tell people the same; one with another name and the same texts does. */
export function isSameEnd({ before, after }: Pair<End>, versions: Versions): boolean {
  if (before.kind !== after.kind) return false
  // Wherever it is that nothing takes an answer, nobody is helped.
  if (before.kind === 'nowhere') return true
  if (before.kind === 'escalate') {
    const [old, now] = [
      escalator(before.guide, versions.before),
      escalator(guideOf(after), versions.after),
    ]
    return old === now
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return true
  const old = textOf(before, versions.before)
  return old !== undefined && old === textOf(after, versions.after)
}

function guideOf(end: End): string {
  return 'guide' in end ? end.guide : ''
}

/** Whose escalation it is: the guide's own, or that of the knowledge base. */
function escalator(guide: string, { guides }: KnowledgeBase): string {
  return guides.get(guide)?.escalation === undefined ? '' : guide
}

function textOf(end: End, { guides }: KnowledgeBase): string | undefined {
  const guide: Guide | undefined = guides.get(guideOf(end))
  if (end.kind === 'information' && guide?.body.kind === 'information') return guide.body.text
  if (end.kind === 'note') return guide?.notes.get(end.note)?.text
  if (end.kind !== 'cause') return undefined
  const cause = guide?.causes.get(end.cause)
  return cause && JSON.stringify([cause.text, cause.remedy, cause.unanswered])
}
