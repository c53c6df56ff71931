import { branchName } from '../../analysis/branch-ref.ts'
import type { Coverage } from '../../analysis/coverage.ts'
import { type CoveringPath, coveringPaths } from '../../analysis/covering-paths.ts'
import { describePath } from '../../analysis/describe-path.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { recognise } from '../../knowledge/recognise.ts'
import type { GuideId } from '../../knowledge/target.ts'
import { typedAnswer } from '../../knowledge/typed-answer.ts'
import { answer } from '../../session/answer.ts'
import { consult } from '../../session/consult.ts'
import { scenarioName } from '../../session/scenario-name.ts'
import { scenarioOf } from '../../session/scenario-of.ts'
import type { Session } from '../../session/session.ts'
import { startSession } from '../../session/start.ts'
import { tryCause } from '../../session/try-cause.ts'

/** Scenarios of one guide, as YAML, that walk what no scenario walks yet. */
export interface Suggestion {
  readonly guide: GuideId
  readonly yaml: string
}

/**
 * Scenarios ready to paste for what is not covered; none where no answers lead there. `taken` are
 * the names that scenarios have: a second scenario with the same end is called by its answers.
 */
export async function suggestScenarios(
  knowledge: KnowledgeBase,
  { branches, causes }: Coverage,
  taken: Iterable<string> = [],
): Promise<readonly Suggestion[]> {
  const wanted = new Set([...branches.missing.map(branchName), ...causes.missing])
  const guides = new Set([
    ...branches.missing.map(({ guide }) => guide),
    ...causes.missing.map((cause) => cause.slice(0, cause.indexOf('/'))),
  ])
  const names = new Set(taken)
  const suggestions: Suggestion[] = []
  for (const id of guides) {
    const guide = knowledge.guides.get(id)
    const scenarios: string[] = []
    for (const path of guide ? coveringPaths(guide, knowledge) : []) {
      const news = walkedBy(path).filter((name) => wanted.has(name))
      if (news.length === 0 || !isPlayed(path, knowledge)) continue
      for (const name of news) wanted.delete(name)
      const view = await consult(knowledge, sessionOf(knowledge, path))
      const byEnd = scenarioName(view)
      const name =
        guide && names.has(byEnd) ? describePath(path, guide).slice(id.length + 2) : byEnd
      names.add(name)
      scenarios.push(scenarioOf(view, name))
    }
    if (scenarios.length > 0) suggestions.push({ guide: id, yaml: scenarios.join('') })
  }
  return suggestions
}

/** A scenario holds fast what is meant: no gap, and no text that something else recognises. */
function isPlayed({ answers, end }: CoveringPath, knowledge: KnowledgeBase): boolean {
  if (end.kind === 'nowhere') return false
  return answers.every(({ fact, answer: given }) => {
    if (given.kind !== 'text' || given.recogniser === undefined) return true
    const said = recognise(fact, typedAnswer(fact, given), knowledge)
    return (
      said.kind === 'answer' &&
      said.answer.kind === 'text' &&
      said.answer.recogniser === given.recogniser
    )
  })
}

function walkedBy({ guide, walked, tried, end }: CoveringPath): readonly string[] {
  const concluded = end.kind === 'cause' ? [`${guide}/${end.cause}`] : []
  return [
    ...walked.map(branchName),
    ...concluded,
    ...[...tried.keys()].map((cause) => `${guide}/${cause}`),
  ]
}

function sessionOf(knowledge: KnowledgeBase, { guide, answers, tried }: CoveringPath): Session {
  let session = startSession(knowledge, guide)
  for (const given of answers)
    session = answer(session, given.fact.id, typedAnswer(given.fact, given.answer))
  for (const [cause, outcome] of tried) session = tryCause(session, `${guide}/${cause}`, outcome)
  return session
}
