import type { Answer } from './answer.ts'
import type { AnswerKey } from './answer-key.ts'
import { atomsOf } from './atoms.ts'
import type { DecideFact, DecideRow, FactId } from './fact.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { takes } from './takes.ts'

/** What a decision comes to, or the input that has to be known first. */
export type Decision =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'needs'; readonly fact: FactId }

const UNSURE: Answer = { kind: 'unsure' }

/** More combinations of unsure inputs than this are not looked through: the decision is then unsure. */
const MOST_COMBINATIONS = 4096

/**
 * Works a decision out. Inputs that are missing are needed in written order, and only where they matter:
 * not where the rows left give one value whatever they are. Unsure inputs make it unsure only where they matter.
 */
export function decide(
  fact: DecideFact,
  answerOf: (fact: FactId) => Answer | undefined,
  knowledge: KnowledgeBase,
): Decision {
  const known = fact.inputs.map(answerOf)
  const values = valuesFor(fact, known.map(possible(fact, knowledge)))
  if (values !== undefined && values.size === 1) {
    const [value] = values
    return { kind: 'answer', answer: value === undefined ? UNSURE : { kind: 'choice', id: value } }
  }
  const missing = firstThatMatters(fact, known)
  return missing === undefined
    ? { kind: 'answer', answer: UNSURE }
    : { kind: 'needs', fact: missing }
}

/** Every definite answer an input may still have. */
function possible(
  fact: DecideFact,
  knowledge: KnowledgeBase,
): (answer: Answer | undefined, index: number) => readonly Answer[] {
  return (answer, index) => {
    if (answer?.kind === 'rows') return answer.rows.map((row) => ({ kind: 'rows', rows: [row] }))
    if (answer && answer.kind !== 'unsure') return [answer]
    const input = knowledge.facts.get(fact.inputs[index] ?? '')
    const keys = fact.rows.flatMap(({ cells }) => cells[index] ?? [])
    return input ? atomsOf(input, keys, knowledge) : []
  }
}

/** The values of all combinations; undefined (no row, no `otherwise`) may be one of them. Undefined: too many. */
function valuesFor(
  fact: DecideFact,
  inputs: readonly (readonly Answer[])[],
): ReadonlySet<string | undefined> | undefined {
  const count = inputs.reduce((product, atoms) => product * Math.max(1, atoms.length), 1)
  if (count > MOST_COMBINATIONS) return undefined
  const values = new Set<string | undefined>()
  const choose = (index: number, chosen: readonly Answer[]): void => {
    const atoms = inputs[index]
    if (atoms === undefined) {
      const row = fact.rows.find(({ cells }) => fits(cells, chosen))
      values.add(row ? row.value : fact.otherwise)
      return
    }
    for (const atom of atoms) choose(index + 1, [...chosen, atom])
  }
  choose(0, [])
  return values
}

function fits(cells: DecideRow['cells'], answers: readonly Answer[]): boolean {
  return cells.every((cell, index) => {
    const answer = answers[index]
    return cell === undefined || (answer !== undefined && takes(cell, answer))
  })
}

/** The first missing input, in written order, of the first row that what is known does not rule out. */
function firstThatMatters(
  fact: DecideFact,
  known: readonly (Answer | undefined)[],
): FactId | undefined {
  for (const { cells } of fact.rows) {
    if (cells.some((cell, index) => isRuledOut(cell, known[index]))) continue
    const index = cells.findIndex((cell, at) => cell !== undefined && known[at] === undefined)
    if (index >= 0) return fact.inputs[index]
  }
  return undefined
}

function isRuledOut(cell: AnswerKey | undefined, answer: Answer | undefined): boolean {
  if (cell === undefined || answer === undefined || answer.kind === 'unsure') return false
  if (answer.kind === 'rows')
    return answer.rows.every((row) => !takes(cell, { kind: 'rows', rows: [row] }))
  return !takes(cell, answer)
}
