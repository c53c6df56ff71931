import type { Coverage } from '../../analysis/coverage.ts'
import type { Scenario } from '../../knowledge/scenario.ts'
import type { ScenarioResult } from '../../session/run-scenario.ts'
import { placeOf } from '../../text/place.ts'
import type { Source } from '../../text/source.ts'
import { counted } from '../counted.ts'
import type { Suggestion } from './suggest-scenarios.ts'

/** What playing all scenarios came to. */
export interface Tested {
  readonly results: readonly ScenarioResult[]
  readonly coverage: Coverage
  /** How much of the branches and causes is walked, in percent. */
  readonly percent: number
  /** The least that is enough, in percent. */
  readonly min: number
  readonly suggestions: readonly Suggestion[]
  readonly sources: readonly Source[]
  /** A path of the knowledge base as seen from where the command was started. */
  readonly seen: (path: string) => string
}

export function testedAsData(tested: Tested) {
  const { results, coverage, percent, suggestions } = tested
  return {
    passed: results.filter(({ passed }) => passed).length,
    failed: results.filter(({ passed }) => !passed).length,
    scenarios: results.map(({ scenario, passed, difference, path }) => ({
      guide: scenario.guide,
      name: scenario.name,
      ...placeIn(scenario, tested),
      passed,
      ...(difference === undefined ? {} : { difference }),
      taken: path,
    })),
    coverage: { percent, ...coverage },
    suggestions,
  }
}

export function testedAsText(tested: Tested): string {
  const { results } = tested
  if (results.length === 0) {
    return 'There are no scenarios. They stand beside a guide, in guides/GUIDE.test.yaml.\n'
  }
  const failed = results.filter(({ passed }) => !passed)
  const blocks = [...failed.map((result) => failure(result, tested)), ...missing(tested)]
  const guides = new Set(results.map(({ scenario }) => scenario.guide)).size
  const counts = `${results.length - failed.length} passed, ${failed.length} failed`
  const total = `${counted(results.length, 'scenario')} of ${counted(guides, 'guide')}: ${counts}.`
  return `${[...blocks, `${covered(tested)}\n${total}`].join('\n\n')}\n`
}

function failure({ scenario, difference, path }: ScenarioResult, tested: Tested): string {
  const { path: file, line } = placeIn(scenario, tested)
  const way = path.length > 0 ? path : ['(nothing was answered)']
  return [
    `${file}:${line}: failed: ${scenario.name}`,
    `  ${difference ?? ''}`,
    '  path taken:',
    ...way.map((step) => `    ${step}`),
  ].join('\n')
}

function missing({ coverage, suggestions, seen }: Tested): readonly string[] {
  const { branches, causes } = coverage
  const lines = [
    ...branches.missing.map(
      ({ guide, step, written }) => `  ${guide}: step ${step}, answer ${written}`,
    ),
    ...causes.missing.map((cause) => `  the cause ${cause}`),
  ]
  if (lines.length === 0) return []
  const pasted = suggestions.map(
    ({ guide, yaml }) => `For ${seen(`guides/${guide}.test.yaml`)}:\n\n${yaml.trimEnd()}`,
  )
  return [`No scenario walks:\n${lines.join('\n')}`, ...pasted]
}

function covered({ coverage: { branches, causes }, percent, min }: Tested): string {
  const part = ({ count, missing: left }: { count: number; missing: readonly unknown[] }) =>
    `${count - left.length} of ${count}`
  const enough = percent < min ? `, and at least ${min} % is wanted` : ''
  return `Scenarios walk ${part(branches)} branches and ${part(causes)} causes (${percent} %)${enough}.`
}

function placeIn({ span }: Scenario, { sources, seen }: Tested): { path: string; line: number } {
  const source = sources.find(({ path }) => path === span.path)
  return { path: seen(span.path), line: source ? placeOf(source, span.start).line : 1 }
}
