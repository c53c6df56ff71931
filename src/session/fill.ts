import type { Known } from '../inference/known.ts'
import type { Answer } from '../knowledge/answer.ts'
import { describeAnswer } from '../knowledge/describe-answer.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { placeholdersIn } from '../knowledge/placeholders.ts'

const NOT_KNOWN = '(not known)'

/** A text with its placeholders filled in: `{error-code}` by the answer, `{error-code.fix}` by the row's cell. */
export function fill(text: string, known: Known, knowledge: KnowledgeBase): string {
  let filled = ''
  let from = 0
  for (const { fact, column, start, end } of placeholdersIn(text)) {
    const about = knowledge.facts.get(fact)
    if (!about) continue
    const knowing = known.of(fact)
    const value =
      'needed' in knowing
        ? NOT_KNOWN
        : column === undefined
          ? describeAnswer(about, knowing.answer)
          : cellsOf(knowing.answer, column)
    filled += text.slice(from, start) + value
    from = end
  }
  return filled + text.slice(from)
}

/** Rows that were not told apart each say what they say. */
function cellsOf(answer: Answer, column: string): string {
  if (answer.kind !== 'rows') return NOT_KNOWN
  const cells = answer.rows.map(({ cells }) => cells.get(column)?.trim() ?? '').filter(Boolean)
  return [...new Set(cells)].join(' / ') || NOT_KNOWN
}
