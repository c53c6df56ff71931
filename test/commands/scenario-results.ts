import { readKnowledgeBase } from '../../src/authoring/read-knowledge-base.ts'
import { readSources } from '../../src/commands/knowledge/read-sources.ts'
import { runScenario } from '../../src/session/run-scenario.ts'

/** `late: passed: the name` for every scenario of a folder. */
export async function scenarioResults(folder: string): Promise<readonly string[]> {
  const { knowledge, scenarios } = readKnowledgeBase(readSources(folder).sources)
  if (!knowledge) return ['no knowledge base']
  const results = await Promise.all(scenarios.map((scenario) => runScenario(knowledge, scenario)))
  return results.map(
    ({ scenario, passed, difference }) =>
      `${scenario.guide}: ${passed ? 'passed' : `failed (${difference})`}: ${scenario.name}`,
  )
}
