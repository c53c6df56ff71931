import type { Answer } from './answer.ts'
import type { AnswerKey } from './answer-key.ts'
import { takes } from './takes.ts'

/**
 * The branches that an answer takes. A definite answer takes the first that fits: at most one, none is a gap.
 * Rows that are not told apart take the branch of each row. Unsure takes the `unsure` branch, and
 * where there is none, every branch: never `otherwise` alone by accident.
 */
export function branchesTaken<B extends { readonly key: AnswerKey }>(
  branches: readonly B[],
  answer: Answer,
): readonly B[] {
  if (answer.kind === 'unsure') {
    const own = branches.filter(({ key }) => key.kind === 'unsure')
    return own.length > 0 ? own : branches
  }
  const atoms =
    answer.kind === 'rows'
      ? answer.rows.map((row): Answer => ({ kind: 'rows', rows: [row] }))
      : [answer]
  const taken = new Set(atoms.map((atom) => branches.find(({ key }) => takes(key, atom))))
  return branches.filter((branch) => taken.has(branch))
}
