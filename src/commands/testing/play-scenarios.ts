import { runScenario, type ScenarioResult } from '../../session/run-scenario.ts'
import type { Call } from '../call/command.ts'
import type { Loaded } from '../knowledge/load-knowledge.ts'
import { startProgress } from '../progress.ts'
import { ticketReader } from '../ticket-reader.ts'

/** Plays scenarios one after another, and says how far it is. */
export async function playScenarios(
  call: Call,
  { knowledge, scenarios }: Loaded,
): Promise<readonly ScenarioResult[]> {
  const readTicket = ticketReader(knowledge)
  const progress = startProgress(call.shell)
  const results: ScenarioResult[] = []
  for (const scenario of scenarios) {
    progress.show(`Scenario ${results.length + 1} of ${scenarios.length}`)
    results.push(await runScenario(knowledge, scenario, { readTicket }))
  }
  progress.done()
  return results
}
