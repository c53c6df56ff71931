import type { UndecidedView } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { showCandidate } from './show-candidate.ts'
import { showHow } from './show-how.ts'
import { showSources } from './show-sources.ts'
import { showTried } from './show-tried.ts'

/** What it may be, the likeliest first, and whom to ask when none of it helps. */
export function showUndecided(view: UndecidedView, look: Look): string {
  const { say, candidates, escalation, source, how, tried } = view
  return stack(
    say && markdown(say, look),
    look.paint('strong', 'It may be one of these, the likeliest first'),
    ...candidates
      .filter(({ text }) => text !== escalation)
      .map((candidate, index) => showCandidate(candidate, index + 1, look)),
    section('If none of these helps', escalation, look),
    showSources(source, look),
    showHow(how, look, 'What is known'),
    showTried(tried, look),
  )
}
