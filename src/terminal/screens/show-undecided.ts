import type { UndecidedView, ViewCandidate } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { showCandidate } from './show-candidate.ts'
import { showHow } from './show-how.ts'
import { showSources } from './show-sources.ts'
import { showTried } from './show-tried.ts'

/**
 * What it may be, the likeliest first, and whom to ask when none of it helps. Only the first `detailed`
 * are shown with check and remedy, where the others can be asked for.
 */
export function showUndecided(
  view: UndecidedView,
  look: Look,
  detailed = Number.POSITIVE_INFINITY,
): string {
  const { say, candidates, escalation, source = [], how, tried } = view
  // What is the same as whom to ask in the end is said there.
  const shown = candidates.filter(({ text }) => text !== escalation)
  return stack(
    say && markdown(say, look),
    look.paint('strong', 'It may be one of these, the likeliest first'),
    ...shown.map((candidate, index) =>
      showCandidate(candidate, { number: index + 1, full: index < detailed }, look),
    ),
    shown.length > detailed
      ? markdown('Choose one to see how to check it and put it right.', look)
      : '',
    section('If none of these helps', escalation, look),
    showSources([...source, ...shown.flatMap(sourcesOf)], look),
    showHow(how, look, 'What is known'),
    showTried(tried, look),
  )
}

function sourcesOf({ source = [] }: ViewCandidate) {
  return source
}
