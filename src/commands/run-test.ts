import type { Scenario } from '../knowledge/scenario.ts'
import { runScenario, type ScenarioResult } from '../session/run-scenario.ts'
import { placeOf } from '../text/place.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { counted } from './counted.ts'
import { jsonText } from './json-text.ts'
import { type Loaded, loadKnowledge } from './knowledge/load-knowledge.ts'
import { startProgress } from './progress.ts'
import { ticketReader } from './ticket-reader.ts'

/** Plays every scenario; those that come out otherwise are findings. */
export async function runTest(call: Call): Promise<Ending> {
  const loaded = loadKnowledge(call, call.words[0] ?? flagOf(call, 'rules'))
  if ('ending' in loaded) return loaded.ending
  const { knowledge, scenarios } = loaded
  const readTicket = ticketReader(knowledge)
  const progress = startProgress(call.shell)
  const results: ScenarioResult[] = []
  for (const scenario of scenarios) {
    progress.show(`Scenario ${results.length + 1} of ${scenarios.length}`)
    results.push(await runScenario(knowledge, scenario, { readTicket }))
  }
  progress.done()
  const failed = results.filter(({ passed }) => !passed)
  const { output } = call.shell
  if (call.flags.has('json')) output.write(jsonText(asData(results, loaded)))
  else output.write(safe(asText(results, loaded)))
  return { kind: failed.length > 0 ? 'findings' : 'done' }
}

function asData(results: readonly ScenarioResult[], loaded: Loaded) {
  return {
    passed: results.filter(({ passed }) => passed).length,
    failed: results.filter(({ passed }) => !passed).length,
    scenarios: results.map(({ scenario, passed, difference, path }) => ({
      guide: scenario.guide,
      name: scenario.name,
      ...placeIn(scenario, loaded),
      passed,
      ...(difference === undefined ? {} : { difference }),
      taken: path,
    })),
  }
}

function asText(results: readonly ScenarioResult[], loaded: Loaded): string {
  if (results.length === 0) {
    return 'There are no scenarios. They stand beside a guide, in guides/GUIDE.test.yaml.\n'
  }
  const failed = results.filter(({ passed }) => !passed)
  const blocks = failed.map(({ scenario, difference, path }) => {
    const { path: file, line } = placeIn(scenario, loaded)
    const way = path.length > 0 ? path : ['(nothing was answered)']
    return [
      `${file}:${line}: failed: ${scenario.name}`,
      `  ${difference ?? ''}`,
      '  path taken:',
      ...way.map((step) => `    ${step}`),
      '',
    ].join('\n')
  })
  const guides = new Set(results.map(({ scenario }) => scenario.guide)).size
  const counts = `${results.length - failed.length} passed, ${failed.length} failed`
  const total = `${counted(results.length, 'scenario')} of ${counted(guides, 'guide')}`
  return `${[...blocks, `${total}: ${counts}.`].join('\n')}\n`
}

function placeIn({ span }: Scenario, { sources }: Loaded): { path: string; line: number } {
  const source = sources.find(({ path }) => path === span.path)
  return { path: span.path, line: source ? placeOf(source, span.start).line : 1 }
}
