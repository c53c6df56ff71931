import type { Answer } from './answer.ts'
import type { AnswerKey } from './answer-key.ts'
import { takes } from './takes.ts'

/**
 * The branches that an answer leads to, in the order of the branches. The first that takes a definite answer; of an
 * answer that may be several rows the first for each row; of an unsure one its own branch, else every branch. None is
 * a gap.
 */
export function branchesTaken<B extends { readonly key: AnswerKey }>(
  branches: readonly B[],
  answer: Answer,
): readonly B[] {
  if (answer.kind === 'unsure') {
    const own = branches.find(({ key }) => key.kind === 'unsure')
    return own === undefined ? branches : [own]
  }
  const definite: readonly Answer[] =
    answer.kind === 'rows' ? answer.rows.map((row) => ({ kind: 'rows', rows: [row] })) : [answer]
  const taken = new Set(definite.map((each) => branches.find(({ key }) => takes(key, each))))
  return branches.filter((branch) => taken.has(branch))
}
