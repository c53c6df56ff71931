import { coveringPaths } from '../../analysis/covering-paths.ts'
import { describePath } from '../../analysis/describe-path.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'

/** One line a path, `guide: answers -> conclusion`, of a set that walks every branch. Stable, so that two versions compare. */
export function pathLines(knowledge: KnowledgeBase): string {
  const lines = [...knowledge.guides.values()].flatMap((guide) =>
    coveringPaths(guide, knowledge).map((path) => `${describePath(path, guide)}\n`),
  )
  return lines.join('')
}
