import { join } from 'node:path'
import { coverageOf, percentCovered } from '../analysis/coverage.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { wrongUse } from './call/wrong-use.ts'
import { jsonText } from './json-text.ts'
import { type Loaded, loadKnowledge } from './knowledge/load-knowledge.ts'
import { shownPath } from './knowledge/shown-path.ts'
import { pathLines } from './testing/path-lines.ts'
import { playScenarios } from './testing/play-scenarios.ts'
import { randomReport } from './testing/random-report.ts'
import { suggestScenarios } from './testing/suggest-scenarios.ts'
import { type Tested, testedAsData, testedAsText } from './testing/tested.ts'
import { wholeNumberOf } from './testing/whole-number-of.ts'

const DEFAULT_SEED = 1

/** Plays every scenario; those that come out otherwise, and too little coverage, are findings. */
export async function runTest(call: Call): Promise<Ending> {
  const numbers = {
    min: wholeNumberOf(call, 'min', 100),
    random: wholeNumberOf(call, 'random', 1_000_000),
    seed: wholeNumberOf(call, 'seed', 2 ** 32 - 1),
  }
  for (const number of Object.values(numbers)) {
    if (number !== undefined && 'mistake' in number) return wrongUse(number.mistake)
  }
  const loaded = loadKnowledge(call, call.words[0] ?? flagOf(call, 'rules'))
  if ('ending' in loaded) return loaded.ending
  const { output } = call.shell
  if (call.flags.has('paths')) {
    output.write(safe(pathLines(loaded.knowledge)))
    return { kind: 'done' }
  }
  const { min, random, seed } = numbers
  if (random && 'value' in random) {
    const chosen = seed && 'value' in seed ? seed.value : DEFAULT_SEED
    return randomReport(call, loaded.knowledge, random.value, chosen)
  }
  const tested = await testAll(call, loaded, min && 'value' in min ? min.value : 0)
  output.write(call.flags.has('json') ? jsonText(testedAsData(tested)) : safe(testedAsText(tested)))
  const failed = tested.results.some(({ passed }) => !passed)
  return { kind: failed || tested.percent < tested.min ? 'findings' : 'done' }
}

async function testAll(call: Call, loaded: Loaded, min: number): Promise<Tested> {
  const { knowledge, sources, rules } = loaded
  const seen = (path: string) => shownPath(call.shell, join(rules, path))
  const results = await playScenarios(call, loaded)
  const walked = results.flatMap((result) => result.walked)
  const coverage = coverageOf(
    knowledge,
    walked,
    results.flatMap(({ causes }) => causes),
  )
  const suggestions = await suggestScenarios(
    knowledge,
    coverage,
    loaded.scenarios.map(({ name }) => name),
  )
  return { results, coverage, percent: percentCovered(coverage), min, suggestions, sources, seen }
}
