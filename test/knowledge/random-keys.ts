import type { Answer } from '../../src/knowledge/answer.ts'
import type { AnswerKey } from '../../src/knowledge/answer-key.ts'
import type { Fact } from '../../src/knowledge/fact.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Bound } from '../../src/knowledge/range.ts'
import type { Random } from '../random.ts'
import {
  choice,
  choicesFact,
  durationFact,
  knowledgeBase,
  numberFact,
  recogniser,
  table,
  tableFact,
  textFact,
} from './facts.ts'

const codes = table('codes', ['code'], [['1'], ['2'], ['3'], ['4'], ['5']])

/** Facts of every kind, with bounds that cut between, on and outside the constants of `randomKey`. */
export const randomFacts: readonly Fact[] = [
  choicesFact(
    'choices',
    ['a', 'b', 'c'].map((id) => choice(id)),
  ),
  textFact(
    'text',
    ['r', 's'].map((id) => recogniser(id)),
  ),
  tableFact('table', 'codes'),
  durationFact('duration'),
  numberFact('number'),
  numberFact('whole', { whole: true }),
  numberFact('bounded', { from: -0.5, to: 2.5 }),
  numberFact('whole-bounded', { whole: true, from: 0.5, to: 3 }),
  numberFact('pinned', { from: 1, to: 1 }),
  numberFact('narrow', { whole: true, from: 1, to: 2 }),
]

export const randomKnowledge: KnowledgeBase = knowledgeBase(randomFacts, [codes])

/** A key that can stand in a step that asks for the fact. */
export function randomKey(fact: Fact, random: Random): AnswerKey {
  const chance = random.next()
  if (chance < 0.05) return { kind: 'otherwise' }
  if (chance < 0.1) return { kind: 'unsure' }
  switch (fact.kind) {
    case 'choices':
    case 'yes-no':
    case 'decide':
      return { kind: 'choice', id: random.pick(fact.choices).id }
    case 'text':
      return { kind: 'recogniser', id: random.pick(fact.recognisers).id }
    case 'table': {
      if (random.chance(0.2)) return { kind: 'listed' }
      const rows = codes.rows.map(({ index }) => index).filter(() => random.chance(0.3))
      return { kind: 'code', code: rows.join(), rows }
    }
    case 'number':
    case 'duration':
      return { kind: 'range', range: randomRange(random) }
    default:
      return fact satisfies never
  }
}

function randomRange(random: Random): { readonly from?: Bound; readonly to?: Bound } {
  const bound = () => ({ value: random.below(9) / 2 - 1, included: random.chance(0.5) })
  return random.pick([{ from: bound() }, { to: bound() }, { from: bound(), to: bound() }])
}

/** Every definite answer that these keys could tell apart, found by fine steps instead of by thinking. */
export function answersOf(fact: Fact): readonly Answer[] {
  switch (fact.kind) {
    case 'choices':
    case 'yes-no':
    case 'decide':
      return fact.choices.map(({ id }) => ({ kind: 'choice', id }))
    case 'text':
      return [
        { kind: 'text', text: 'none' },
        ...fact.recognisers.map(({ id }): Answer => ({ kind: 'text', recogniser: id, text: id })),
      ]
    case 'table':
      return [
        { kind: 'unlisted', text: '9' },
        ...codes.rows.map((row): Answer => ({ kind: 'rows', rows: [row] })),
      ]
    case 'number':
    case 'duration': {
      const { from, to, whole } =
        fact.kind === 'number' ? fact : { from: 0, to: undefined, whole: false }
      const values = Array.from({ length: 81 }, (_, step) => step / 8 - 4)
      return values
        .filter((value) => value >= (from ?? value) && value <= (to ?? value))
        .filter((value) => !whole || Number.isInteger(value))
        .map((value) => ({ kind: 'number', value }))
    }
    default:
      return fact satisfies never
  }
}
