import type { Known } from '../inference/known.ts'
import type { Answer } from '../knowledge/answer.ts'
import { describeAnswer } from '../knowledge/describe-answer.ts'
import type { Fact } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { placeholdersIn } from '../knowledge/placeholders.ts'
import { askOf } from './ask-of.ts'

const NOT_KNOWN = '(not known)'

/**
 * A text with its placeholders filled in: `{error-code}` by the answer, `{error-code.fix}` by the row's
 * cell. One that would be left with nothing to say tells what it depends on.
 */
export function fill(text: string, known: Known, knowledge: KnowledgeBase): string {
  const holes = placeholdersIn(text).flatMap(({ fact: id, column, ...place }) => {
    const fact = knowledge.facts.get(id)
    return fact ? [{ ...place, fact, value: valueIn(fact, column, known) }] : []
  })
  let filled = ''
  let own = ''
  let from = 0
  for (const { start, end, value } of holes) {
    own += text.slice(from, start)
    filled += text.slice(from, start) + value
    from = end
  }
  own += text.slice(from)
  const [first] = holes
  const saysNothing = !/[\p{L}\p{N}]/u.test(own) && holes.every(({ value }) => value === NOT_KNOWN)
  return first && saysNothing ? `It depends on: ${askOf(first.fact)}` : filled + text.slice(from)
}

function valueIn(fact: Fact, column: string | undefined, known: Known): string {
  const knowing = known.of(fact.id)
  if ('needed' in knowing || knowing.answer.kind === 'unsure') return NOT_KNOWN
  return column === undefined
    ? describeAnswer(fact, knowing.answer)
    : cellsOf(knowing.answer, column)
}

/** Rows that were not told apart each say what they say. */
function cellsOf(answer: Answer, column: string): string {
  if (answer.kind !== 'rows') return NOT_KNOWN
  const cells = answer.rows.map(({ cells }) => cells.get(column)?.trim() ?? '').filter(Boolean)
  return [...new Set(cells)].join(' / ') || NOT_KNOWN
}
