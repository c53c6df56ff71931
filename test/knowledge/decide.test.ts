import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/knowledge/answer.ts'
import type { AnswerKey } from '../../src/knowledge/answer-key.ts'
import { atomsOf } from '../../src/knowledge/atoms.ts'
import { decide } from '../../src/knowledge/decide.ts'
import type { DecideFact, DecideRow, Fact } from '../../src/knowledge/fact.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import { parsePhrase } from '../../src/knowledge/parse-phrase.ts'
import { takes } from '../../src/knowledge/takes.ts'
import { type Random, randomFrom } from '../random.ts'
import {
  choice,
  choicesFact,
  decideFact,
  durationFact,
  knowledgeBase,
  numberFact,
  table,
  tableFact,
} from './facts.ts'

const span = { path: 'facts.yaml', start: 0, end: 0 }
const type = choicesFact('type', [choice('regular'), choice('marketing')])
const delay = durationFact('delay')
const chosen = (id: string): Answer => ({ kind: 'choice', id })
const unsure: Answer = { kind: 'unsure' }
const is = (id: string): AnswerKey => ({ kind: 'choice', id })
const phrase = (text: string): AnswerKey => {
  const parsed = parsePhrase(text, delay)
  if ('mistake' in parsed) throw new Error(parsed.mistake)
  return { kind: 'range', range: parsed.range }
}
const row = (cells: readonly (AnswerKey | undefined)[], value: string): DecideRow => ({
  cells,
  value,
  span,
})

const slow = decideFact('slow', {
  inputs: ['type', 'delay'],
  rows: [
    row([is('regular'), phrase('over 10 s')], 'yes'),
    row([is('marketing'), phrase('over 5 min')], 'yes'),
  ],
  otherwise: 'no',
  choices: [choice('yes'), choice('no')],
})
const knowledge = knowledgeBase([type, delay, slow])
const decided = (answers: Record<string, Answer>) =>
  decide(slow, (fact) => answers[fact], knowledge)
const seconds = (value: number): Answer => ({ kind: 'number', value: value * 1000 })

describe('a decision', () => {
  test.each([
    ['regular', 10, 'no'],
    ['regular', 10.001, 'yes'],
    ['marketing', 300, 'no'],
    ['marketing', 301, 'yes'],
  ])('of a %s message after %d s is %s', (kind, delayed, value) => {
    expect(decided({ type: chosen(kind), delay: seconds(delayed) })).toEqual({
      kind: 'answer',
      answer: chosen(value),
    })
  })

  test('demands inputs in written order', () => {
    expect(decided({})).toEqual({ kind: 'needs', fact: 'type' })
    expect(decided({ type: chosen('regular') })).toEqual({ kind: 'needs', fact: 'delay' })
  })

  test('demands nothing that no longer matters', () => {
    expect(decided({ delay: seconds(5) })).toEqual({ kind: 'answer', answer: chosen('no') })
    expect(decided({ delay: seconds(301) })).toEqual({ kind: 'answer', answer: chosen('yes') })
    expect(decided({ delay: seconds(60) })).toEqual({ kind: 'needs', fact: 'type' })
  })

  test('is unsure only where an unsure input matters', () => {
    expect(decided({ type: unsure, delay: seconds(5) })).toEqual({
      kind: 'answer',
      answer: chosen('no'),
    })
    expect(decided({ type: unsure, delay: seconds(60) })).toEqual({
      kind: 'answer',
      answer: unsure,
    })
    expect(decided({ type: chosen('regular'), delay: unsure })).toEqual({
      kind: 'answer',
      answer: unsure,
    })
  })

  test('asks for the rest where an unsure input may turn out not to matter', () => {
    expect(decided({ type: unsure })).toEqual({ kind: 'needs', fact: 'delay' })
  })

  test('asks for nothing more where it stays unsure in any case', () => {
    expect(decided({ delay: unsure })).toEqual({ kind: 'answer', answer: unsure })
  })

  test('without "otherwise" is unsure where no row holds', () => {
    const { otherwise: _, ...partial } = slow
    const answers: Record<string, Answer> = { type: chosen('regular'), delay: seconds(1) }
    expect(decide(partial, (fact) => answers[fact], knowledge)).toEqual({
      kind: 'answer',
      answer: unsure,
    })
  })
})

test('several rows of a table count as any of them', () => {
  const codes = table('codes', ['code'], [['1'], ['2'], ['3']])
  const code = tableFact('code', 'codes')
  const group = decideFact('group', {
    inputs: ['code'],
    rows: [row([{ kind: 'code', code: '1', rows: [0] }], 'a'), row([{ kind: 'listed' }], 'b')],
    otherwise: 'c',
    choices: [choice('a'), choice('b'), choice('c')],
  })
  const base = knowledgeBase([code, group], [codes])
  const rows = (...indexes: readonly number[]): Answer => ({
    kind: 'rows',
    rows: codes.rows.filter(({ index }) => indexes.includes(index)),
  })
  const of = (answer: Answer) => decide(group, () => answer, base)
  expect(of(rows(0))).toEqual({ kind: 'answer', answer: chosen('a') })
  expect(of(rows(1, 2))).toEqual({ kind: 'answer', answer: chosen('b') })
  expect(of(rows(0, 1))).toEqual({ kind: 'answer', answer: unsure })
  expect(of({ kind: 'unlisted', text: '4' })).toEqual({ kind: 'answer', answer: chosen('c') })
})

describe('against brute force over all completions', () => {
  test('the value and the demand are right for 5,000 random decisions', () => {
    const random = randomFrom(1)
    let demanded = 0
    let sure = 0
    for (let round = 0; round < 5_000; round++) {
      const { fact, base } = randomDecision(random)
      const known = randomAnswers(fact, base, random)
      const expected = bruteForce(fact, base, known)
      expect(decide(fact, (id) => known.get(id), base)).toEqual(expected)
      if (expected.kind === 'needs') demanded++
      else if (expected.answer.kind === 'choice') sure++
    }
    expect(demanded).toBeGreaterThan(1_000)
    expect(sure).toBeGreaterThan(500)
  })

  test('past the bound the first missing input is demanded, and unsure inputs leave it unsure', () => {
    const count = 16
    const inputs = Array.from({ length: count }, (_, at) => `x${at}`)
    const facts = inputs.map((id) => choicesFact(id, [choice('a'), choice('b')]))
    const hard = decideFact('hard', {
      inputs,
      // Equal pairs far apart: no order of looking keeps the cases few.
      rows: inputs
        .slice(0, count / 2)
        .flatMap((_, at) => [
          row(cellsAt(count, { [at]: 'a', [at + count / 2]: 'b' }), 'differs'),
          row(cellsAt(count, { [at]: 'b', [at + count / 2]: 'a' }), 'differs'),
        ]),
      otherwise: 'same',
      choices: [choice('differs'), choice('same')],
    })
    const base = knowledgeBase(facts)
    expect(decide(hard, () => undefined, base)).toEqual({ kind: 'needs', fact: 'x0' })
    expect(decide(hard, () => unsure, base)).toEqual({ kind: 'answer', answer: unsure })
  })
})

function cellsAt(count: number, cells: Record<number, string>): readonly (AnswerKey | undefined)[] {
  return Array.from({ length: count }, (_, at) => {
    const id = cells[at]
    return id === undefined ? undefined : is(id)
  })
}

function randomDecision(random: Random): { fact: DecideFact; base: KnowledgeBase } {
  const codes = table('codes', ['code'], [['1'], ['2'], ['3']])
  const facts: Fact[] = Array.from({ length: 1 + random.below(4) }, (_, at) => {
    const id = `x${at}`
    const kind = random.below(3)
    if (kind === 0)
      return choicesFact(
        id,
        ['a', 'b', 'c'].slice(0, 2 + random.below(2)).map((each) => choice(each)),
      )
    return kind === 1 ? numberFact(id, { whole: true, from: 0, to: 6 }) : tableFact(id, 'codes')
  })
  const values = ['p', 'q', 'r'].slice(0, 2 + random.below(2))
  const rows = Array.from({ length: random.below(5) }, () =>
    row(
      facts.map((fact) => (random.chance(0.4) ? undefined : randomKey(fact, random))),
      random.pick(values),
    ),
  )
  const fact = decideFact('decided', {
    inputs: facts.map(({ id }) => id),
    rows,
    choices: values.map((value) => choice(value)),
    ...(random.chance(0.8) ? { otherwise: random.pick(values) } : {}),
  })
  return { fact, base: knowledgeBase([...facts, fact], [codes]) }
}

function randomKey(fact: Fact, random: Random): AnswerKey {
  if (fact.kind === 'choices') return is(random.pick(fact.choices).id)
  if (fact.kind === 'table') {
    const index = random.below(3)
    return random.chance(0.3)
      ? { kind: 'listed' }
      : { kind: 'code', code: String(index + 1), rows: [index] }
  }
  const bound = { value: random.below(7), included: random.chance(0.5) }
  return { kind: 'range', range: random.chance(0.5) ? { from: bound } : { to: bound } }
}

function everyAnswer(id: string, base: KnowledgeBase): readonly Answer[] {
  const fact = base.facts.get(id)
  if (fact?.kind === 'number') {
    return Array.from({ length: 7 }, (_, value): Answer => ({ kind: 'number', value }))
  }
  if (fact?.kind === 'table') {
    const rows = base.tables.get(fact.table)?.rows ?? []
    return [
      ...rows.map((each): Answer => ({ kind: 'rows', rows: [each] })),
      { kind: 'unlisted', text: '' },
    ]
  }
  return fact === undefined ? [] : atomsOf(fact, [], base)
}

function randomAnswers(
  fact: DecideFact,
  base: KnowledgeBase,
  random: Random,
): ReadonlyMap<string, Answer> {
  const known = new Map<string, Answer>()
  for (const id of fact.inputs) {
    const chance = random.next()
    if (chance < 0.4) known.set(id, random.pick(everyAnswer(id, base)))
    else if (chance < 0.6) known.set(id, unsure)
  }
  return known
}

/** The same by trying everything, with none of the ideas of the code under test. */
function bruteForce(fact: DecideFact, base: KnowledgeBase, known: ReadonlyMap<string, Answer>) {
  const missing = fact.inputs.filter((id) => !known.has(id))
  const outcomeFor = (answers: ReadonlyMap<string, Answer>): string => {
    const open = fact.inputs.filter((id) => answers.get(id)?.kind === 'unsure')
    const values = new Set(completions(open, answers, base).map((each) => first(fact, each)))
    const [only] = values
    return values.size === 1 && only !== undefined ? only : ''
  }
  const cases = completions(missing, known, base)
  const outcomes = cases.map(outcomeFor)
  const needed = missing.find((id) => {
    const seen = new Map<string, string>()
    return cases.some((answers, at) => {
      const others = missing
        .filter((other) => other !== id)
        .map((other) => JSON.stringify(key(answers.get(other))))
      const outcome = outcomes[at] ?? ''
      const before = seen.get(others.join()) ?? outcome
      seen.set(others.join(), outcome)
      return before !== outcome
    })
  })
  if (needed !== undefined) return { kind: 'needs' as const, fact: needed }
  const value = outcomes[0] ?? ''
  return { kind: 'answer' as const, answer: value === '' ? unsure : chosen(value) }
}

function key(answer: Answer | undefined): unknown {
  return answer?.kind === 'rows' ? answer.rows.map(({ index }) => index) : answer
}

function first(fact: DecideFact, answers: ReadonlyMap<string, Answer>): string | undefined {
  const holds = fact.rows.find((each) =>
    each.cells.every((cell, at) => {
      const answer = answers.get(fact.inputs[at] ?? '')
      return cell === undefined || (answer !== undefined && takes(cell, answer))
    }),
  )
  return holds?.value ?? fact.otherwise
}

function completions(
  open: readonly string[],
  answers: ReadonlyMap<string, Answer>,
  base: KnowledgeBase,
): readonly ReadonlyMap<string, Answer>[] {
  const [id, ...rest] = open
  if (id === undefined) return [answers]
  return everyAnswer(id, base).flatMap((answer) =>
    completions(rest, new Map([...answers, [id, answer]]), base),
  )
}
