import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { maskSession } from '../session/mask-session.ts'
import type { Reason, View } from '../session/view.ts'
import { mask } from '../text/mask.ts'
import type { Call } from './call/command.ts'
import { jsonText } from './json-text.ts'

/** A view as JSON, with what is private in the answers masked unless the call asks for it as it is. */
export function viewJson({ flags }: Call, knowledge: KnowledgeBase, view: View): string {
  if (flags.has('unmasked')) return jsonText(view)
  const masked = (reasons: readonly Reason[]) =>
    reasons.map((reason) =>
      knowledge.facts.get(reason.fact)?.kind === 'text'
        ? { ...reason, text: mask(reason.text), label: mask(reason.label) }
        : reason,
    )
  const reasons = 'why' in view ? { why: masked(view.why) } : { how: masked(view.how) }
  return jsonText({ ...view, session: maskSession(view.session, knowledge), ...reasons })
}
