import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { consult } from '../session/consult.ts'
import type { Session } from '../session/session.ts'
import { startSession } from '../session/start.ts'
import { withFacts } from '../terminal/turns/with-facts.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import type { GivenFinder } from './finder-of.ts'
import { printNote } from './print-note.ts'
import { printOpen } from './print-open.ts'

export interface Unasked {
  readonly knowledge: KnowledgeBase
  readonly session?: Session
  readonly words: string
  readonly finder: GivenFinder
}

/** The main job where nobody can be asked: what is known decides, and what is missing is said. */
export async function startUnasked(call: Call, unasked: Unasked): Promise<Ending> {
  const { knowledge, words, finder } = unasked
  const session = unasked.session ?? sessionFor(words, knowledge, finder)
  if (session) {
    const view = await consult(knowledge, session)
    const ending = printOpen(call, knowledge, view)
    printNote(call, knowledge, view)
    return ending
  }
  const { talk } = call.shell
  const { results } = words === '' ? { results: [] } : finder(words)
  for (const { guide, title } of results) {
    if (guide !== undefined) talk.write(safe(`--guide ${guide}: ${title}\n`))
  }
  return printOpen(call, knowledge, undefined)
}

/** Begins in the guide that surely is meant. */
function sessionFor(
  words: string,
  knowledge: KnowledgeBase,
  finder: GivenFinder,
): Session | undefined {
  if (words === '') return undefined
  const { band, results } = finder(words)
  const [best] = results
  if (band !== 'match' || best?.guide === undefined) return undefined
  return withFacts(startSession(knowledge, best.guide), best)
}
