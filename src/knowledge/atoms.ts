import type { Answer } from './answer.ts'
import type { AnswerKey } from './answer-key.ts'
import type { Fact, NumberFact, TableFact } from './fact.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { Row } from './table.ts'
import { takes } from './takes.ts'

/**
 * Definite answers that stand for all others: whatever is answered about the fact fits the same of these
 * keys as one of them. In the fact's own order; never empty for a fact that can be answered.
 */
export function atomsOf(
  fact: Fact,
  keys: readonly AnswerKey[],
  knowledge: KnowledgeBase,
): readonly Answer[] {
  switch (fact.kind) {
    case 'choices':
    case 'yes-no':
    case 'decide':
      return fact.choices.map(({ id }): Answer => ({ kind: 'choice', id }))
    case 'number':
      return numbersAround(boundsIn(keys), fact)
    case 'duration':
      // Nothing takes less than no time, and nobody measures finer than a millisecond.
      return numbersAround(boundsIn(keys), { from: 0, whole: true })
    case 'text':
      return [
        ...fact.recognisers.map(
          ({ id, example }): Answer => ({
            kind: 'text',
            recogniser: id,
            text: example ?? id,
          }),
        ),
        { kind: 'text', text: 'something else' },
      ]
    case 'table':
      return rowsApart(fact, keys, knowledge)
    default:
      return fact satisfies never
  }
}

function boundsIn(keys: readonly AnswerKey[]): readonly number[] {
  const bounds = keys.flatMap((key) =>
    key.kind === 'range' ? [key.range.from?.value, key.range.to?.value] : [],
  )
  const values = bounds.filter((value) => value !== undefined)
  return [...new Set(values)].sort((a, b) => a - b)
}

/** Every bound, and a number in every gap before, between and behind them. */
function numbersAround(
  bounds: readonly number[],
  { from, to, whole }: Pick<NumberFact, 'from' | 'to' | 'whole'>,
): readonly Answer[] {
  const numbers = new Set<number>()
  const add = (value: number) => {
    if ((from === undefined || value >= from) && (to === undefined || value <= to))
      numbers.add(value)
  }
  const between = (low: number, high: number) => {
    const middle = whole ? Math.floor((low + high) / 2) : (low + high) / 2
    if (middle > low && middle < high) add(middle)
  }
  const inner = bounds.filter(
    (bound) => (from === undefined || bound > from) && (to === undefined || bound < to),
  )
  const lowest = from ?? (inner[0] ?? 0) - 1
  const highest = to ?? Math.max(inner.at(-1) ?? lowest, lowest) + 1
  const cuts = [...new Set([lowest, ...inner, highest])]
  for (const [index, cut] of cuts.entries()) {
    // A bound between whole numbers is no answer itself.
    if (!whole || Number.isInteger(cut)) add(cut)
    else add(Math.ceil(cut))
    const next = cuts[index + 1]
    if (next !== undefined) between(cut, next)
  }
  return [...numbers].sort((a, b) => a - b).map((value) => ({ kind: 'number', value }))
}

/** One row for every set of keys that rows fit, and a code that the table does not hold. */
function rowsApart(
  fact: TableFact,
  keys: readonly AnswerKey[],
  knowledge: KnowledgeBase,
): readonly Answer[] {
  const codes = keys.filter((key) => key.kind === 'code')
  const named = new Set(codes.flatMap(({ rows }) => rows))
  const apart = new Map<string, Row>()
  for (const row of knowledge.tables.get(fact.table)?.rows ?? []) {
    if (!named.has(row.index)) {
      if (!apart.has('')) apart.set('', row)
      continue
    }
    const atom: Answer = { kind: 'rows', rows: [row] }
    const fits = codes.flatMap((key, index) => (takes(key, atom) ? [index] : [])).join(' ')
    if (!apart.has(fits)) apart.set(fits, row)
  }
  return [
    ...[...apart.values()].map((row): Answer => ({ kind: 'rows', rows: [row] })),
    { kind: 'unlisted', text: 'another code' },
  ]
}
