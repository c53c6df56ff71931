import type { EscalationView } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { showCandidate } from './show-candidate.ts'
import { showHow } from './show-how.ts'
import { showSources } from './show-sources.ts'
import { showTried } from './show-tried.ts'

/** Whom to ask, why it came to this, and what to send along. */
export function showEscalation(view: EscalationView, look: Look): string {
  const { say, text, reason, source, how, tried, candidates } = view
  return stack(
    say && markdown(say, look),
    markdown(reason, look),
    section('What to do now', text, look),
    showSources(source, look),
    showHow(how, look, 'Send along what is known'),
    showTried(tried, look),
    candidates.length > 0 ? look.paint('strong', 'What could not be checked') : '',
    ...candidates.map((candidate, index) =>
      showCandidate(candidate, { number: index + 1, full: true }, look),
    ),
  )
}
