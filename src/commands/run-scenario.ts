import { consult } from '../session/consult.ts'
import { maskSession } from '../session/mask-session.ts'
import { scenarioOf } from '../session/scenario-of.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { wrongUse } from './call/wrong-use.ts'
import { loadCompiled } from './knowledge/load-compiled.ts'
import { findSession } from './sessions/find-session.ts'
import { readGivenSession } from './sessions/read-given-session.ts'

/** Prints a consultation as a scenario of its first guide. */
export async function runScenarioCommand(call: Call): Promise<Ending> {
  const { shell, words } = call
  const found = findSession(shell, words[0] ?? 'last')
  if ('mistake' in found) return wrongUse(found.mistake)
  const rules = 'saved' in found ? found.saved.rules : undefined
  const loaded = await loadCompiled(call, flagOf(call, 'rules') ?? rules)
  if ('ending' in loaded) return loaded.ending
  const read = await readGivenSession(shell, loaded.knowledge, found.file)
  if ('mistake' in read) return wrongUse(read.mistake)
  const session = call.flags.has('unmasked')
    ? read.session
    : maskSession(read.session, loaded.knowledge)
  const view = await consult(loaded.knowledge, session)
  shell.output.write(safe(scenarioOf(view)))
  return { kind: 'done' }
}
