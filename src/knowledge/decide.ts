import type { Answer } from './answer.ts'
import type { AnswerKey } from './answer-key.ts'
import { atomsOf } from './atoms.ts'
import type { DecideFact, FactId } from './fact.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { agrees, type OpenInput, outcomeOfRows } from './outcome-of-rows.ts'

export type Decision =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'needs'; readonly fact: FactId }

/**
 * Works a fact out from its inputs. Missing inputs are demanded in written order, only where some case of the others
 * makes them matter. Inputs that are unsure, or several rows, leave it unsure only where they matter; past
 * 4096 cases every input counts as mattering.
 */
export function decide(
  fact: DecideFact,
  answerOf: (fact: FactId) => Answer | undefined,
  knowledge: KnowledgeBase,
): Decision {
  const missing: OpenInput[] = []
  const unsure: OpenInput[] = []
  let rows = fact.rows
  for (const [column, id] of fact.inputs.entries()) {
    const answer = answerOf(id)
    const cells = fact.rows.flatMap((row) => row.cells[column] ?? [])
    if (answer === undefined) {
      missing.push({ fact: id, column, atoms: atomsOfInput(id, cells, knowledge) })
    } else if (answer.kind === 'unsure') {
      unsure.push({ fact: id, column, atoms: atomsOfInput(id, cells, knowledge) })
    } else if (answer.kind === 'rows' && answer.rows.length > 1) {
      const atoms = answer.rows.map((row): Answer => ({ kind: 'rows', rows: [row] }))
      unsure.push({ fact: id, column, atoms })
    } else {
      rows = rows.filter((row) => agrees(row.cells[column], answer))
    }
  }
  // Unsure inputs come last, so that every case of the missing ones has one outcome, a value or unsure.
  const outcome = outcomeOfRows({ ...fact, rows }, [...missing, ...unsure], missing.length)
  const needed = outcome === 'too many cases' ? missing[0]?.fact : outcome.on
  if (needed !== undefined) return { kind: 'needs', fact: needed }
  const value = outcome === 'too many cases' ? undefined : outcome.value
  return {
    kind: 'answer',
    answer: value === undefined ? { kind: 'unsure' } : { kind: 'choice', id: value },
  }
}

function atomsOfInput(
  id: FactId,
  cells: readonly AnswerKey[],
  knowledge: KnowledgeBase,
): readonly Answer[] {
  const fact = knowledge.facts.get(id)
  if (fact === undefined) throw new Error(`No fact is called "${id}".`)
  return atomsOf(fact, cells, knowledge)
}
