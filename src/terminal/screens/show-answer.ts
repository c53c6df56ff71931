import type { AnswerView } from '../../session/view.ts'
import { section } from '../layout/section.ts'
import { stack } from '../layout/stack.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import { showHow } from './show-how.ts'
import { showSources } from './show-sources.ts'

/** A plain answer. */
export function showAnswer({ say, text, source, how }: AnswerView, look: Look): string {
  return stack(
    say && markdown(say, look),
    section('Answer', text, look),
    showSources(source, look),
    showHow(how, look),
  )
}
