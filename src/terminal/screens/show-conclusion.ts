import type { ConclusionView } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { showHow } from './show-how.ts'
import { showSources } from './show-sources.ts'
import { showTried } from './show-tried.ts'

/** The cause that was found, how to put it right, where that comes from, how it was found. */
export function showConclusion(view: ConclusionView, look: Look): string {
  const { say, text, check, remedy, fixed, source, how, tried } = view
  return stack(
    say && markdown(say, look),
    section('Cause', text, look),
    check && section('How to make sure', check, look),
    section(fixed ? 'What put it right' : 'What to do', remedy, look),
    showSources(source, look),
    showHow(how, look),
    showTried(tried, look),
  )
}
