import type { BehaviourDiff } from '../../analysis/diff/behaviour-diff.ts'
import type { Parting } from '../../analysis/diff/parting.ts'
import { typedAnswer } from '../../knowledge/typed-answer.ts'

/** As JSON; `answers` are ready for `--fact`. */
export function diffAsData(diff: BehaviourDiff) {
  const { changes, reworded, addedGuides, removedGuides, renamedGuides, unfinished } = diff
  return {
    changes: changes.map(({ guide, ends, checks, partings, witness, others }) => ({
      guide,
      answers: Object.fromEntries(
        witness.map(({ fact, answer }) => [fact.id, typedAnswer(fact, answer)]),
      ),
      ...(ends && { before: ends.before, after: ends.after }),
      ...(checks && { checks }),
      others,
      partings: partings.map(partingAsData),
    })),
    addedGuides,
    removedGuides,
    renamedGuides,
    reworded,
    unfinished,
  }
}

/** Where the ways part; `answers` are phrases as writers have them, absent where no question is asked. */
function partingAsData({ point, to, answers, concerns }: Parting) {
  const { kind } = point
  return {
    kind,
    ...(kind !== 'start' && { steps: point.steps }),
    ...(kind === 'replaced' && { does: point.does }),
    ...(kind === 'checks' && { tried: point.tried }),
    ...(answers && { fact: answers.fact, answers: answers.words, unsure: answers.unsure }),
    before: to.before,
    after: to.after,
    ends: concerns.ends,
    checks: concerns.checks,
  }
}
