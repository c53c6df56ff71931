import { type BranchRef, branchName } from '../../analysis/branch-ref.ts'
import { coverageOf } from '../../analysis/coverage.ts'
import { guideJumps } from '../../analysis/guide-jumps.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { CauseId, GuideId } from '../../knowledge/target.ts'
import type { Call } from '../call/command.ts'
import type { Loaded } from '../knowledge/load-knowledge.ts'
import { playScenarios } from '../testing/play-scenarios.ts'

/** Whether no scenario walks a branch of the guide, or comes to a cause of it. */
export async function uncoveredIn(
  call: Call,
  loaded: Loaded,
  guide: GuideId,
): Promise<(what: BranchRef | CauseId) => boolean> {
  const { knowledge } = loaded
  const leading = guidesLeadingTo(guide, knowledge)
  const scenarios = loaded.scenarios.filter((one) => leading.has(one.guide))
  const results = await playScenarios(call, { ...loaded, scenarios })
  const walked = results.flatMap((result) => result.walked)
  const met = results.flatMap((result) => result.causes)
  const { branches, causes } = coverageOf(knowledge, walked, met)
  const missing = new Set(branches.missing.map(branchName))
  const missed = new Set(causes.missing)
  return (what) =>
    typeof what === 'string' ? missed.has(`${guide}/${what}`) : missing.has(branchName(what))
}

/** A guide and all from which answers may lead to it. */
function guidesLeadingTo(guide: GuideId, { guides }: KnowledgeBase): ReadonlySet<GuideId> {
  const leading = new Set([guide])
  for (let grown = true; grown; ) {
    grown = false
    for (const [id, one] of guides) {
      if (leading.has(id) || ![...guideJumps(one)].some((to) => leading.has(to))) continue
      leading.add(id)
      grown = true
    }
  }
  return leading
}
