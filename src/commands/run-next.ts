import { consult } from '../session/consult.ts'
import { showView } from '../terminal/show-view.ts'
import { begin } from './begin.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { wrongUse } from './call/wrong-use.ts'
import { displayOf } from './display-of.ts'
import { loadCompiled } from './knowledge/load-compiled.ts'
import { viewJson } from './view-json.ts'

/** One step without prompts: the view that the answers given lead to. */
export async function runNext(call: Call): Promise<Ending> {
  const [guide] = call.words
  if (guide === undefined && flagOf(call, 'session') === undefined) {
    return wrongUse('Which guide? Write "unstuck next GUIDE"; "unstuck show" lists the guides.')
  }
  const loaded = await loadCompiled(call)
  if ('ending' in loaded) return loaded.ending
  const { knowledge } = loaded
  const begun = await begin(call, knowledge, guide)
  if ('mistake' in begun) return wrongUse(begun.mistake)
  const view = await consult(knowledge, begun.session)
  const { output } = call.shell
  output.write(
    call.flags.has('json')
      ? viewJson(call, knowledge, view)
      : showView(view, displayOf(call, output)),
  )
  return { kind: 'done' }
}
