import type { BehaviourDiff } from '../../analysis/diff/behaviour-diff.ts'
import { typedAnswer } from '../../knowledge/typed-answer.ts'

/** As JSON; `answers` are ready for `--fact`. */
export function diffAsData(diff: BehaviourDiff) {
  const { changes, reworded, addedGuides, removedGuides, unfinished } = diff
  return {
    changes: changes.map(({ guide, ends, checks, witness, others }) => ({
      guide,
      answers: Object.fromEntries(
        witness.map(({ fact, answer }) => [fact.id, typedAnswer(fact, answer)]),
      ),
      ...(ends && { before: ends.before, after: ends.after }),
      ...(checks && { checks }),
      others,
    })),
    addedGuides,
    removedGuides,
    reworded,
    unfinished,
  }
}
