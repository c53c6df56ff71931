import type { BehaviourDiff } from '../../analysis/diff/behaviour-diff.ts'

/** Guides that came, went, or only have another name; each is in one of the lists. */
export function guidesApart({ addedGuides, removedGuides, renamedGuides }: BehaviourDiff) {
  const old = new Set(renamedGuides.map(({ before }) => before))
  const now = new Set(renamedGuides.map(({ after }) => after))
  return {
    added: addedGuides.filter((id) => !now.has(id)),
    removed: removedGuides.filter((id) => !old.has(id)),
    renamed: renamedGuides.map(({ before, after }) => `${before} is now ${after}`),
  }
}
