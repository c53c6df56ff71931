import type { Answer } from '../../knowledge/answer.ts'
import type { AnswerKey } from '../../knowledge/answer-key.ts'
import { atomsOf } from '../../knowledge/atoms.ts'
import type { DurationFact, Fact, NumberFact } from '../../knowledge/fact.ts'
import { pairedCodes } from './paired-codes.ts'
import { pairedTexts } from './paired-texts.ts'
import type { Pair, Versions } from './side.ts'

/** A definite answer as two versions understand it; a version that cannot be given it has none. */
export interface PairedAtom {
  readonly before?: Answer
  readonly after?: Answer
}

/** Answers such that both versions do with any answer what they do with one of these. */
export function pairedAtoms(
  facts: Pair<Fact | undefined>,
  keys: Pair<readonly AnswerKey[]>,
  versions: Versions,
): readonly PairedAtom[] {
  const { before, after } = facts
  const own = {
    before: before ? atomsOf(before, keys.before, versions.before) : [],
    after: after ? atomsOf(after, keys.after, versions.after) : [],
  }
  if (!before || !after) {
    return [
      ...own.before.map((answer) => ({ before: answer })),
      ...own.after.map((answer) => ({ after: answer })),
      ...((before ?? after)?.kind === 'decide' ? [{}] : []),
    ]
  }
  if ('choices' in before && 'choices' in after) {
    const isDecided = before.kind === 'decide' || after.kind === 'decide'
    // A decision comes to nothing where an input is what only the other version knows.
    return isDecided ? [...byIds(own), {}] : byIds(own)
  }
  if (before.kind === 'text' && after.kind === 'text') {
    return pairedTexts({ before, after }, versions)
  }
  if (before.kind === 'table' && after.kind === 'table') {
    return pairedCodes({ before, after }, keys, versions)
  }
  if (isNumber(before) && isNumber(after) && unitOf(before) === unitOf(after)) {
    return pairedNumbers({ before, after }, keys, versions)
  }
  // Another kind of fact: what was answered to one says nothing about the other.
  return own.before.flatMap((one) => own.after.map((other) => ({ before: one, after: other })))
}

function byIds(own: Pair<readonly Answer[]>): readonly PairedAtom[] {
  const ids = [...own.before, ...own.after].map((answer) =>
    answer.kind === 'choice' ? answer.id : '',
  )
  return [...new Set(ids)].map((id) => {
    const has = (answers: readonly Answer[]) =>
      answers.find((answer) => answer.kind === 'choice' && answer.id === id)
    const [before, after] = [has(own.before), has(own.after)]
    return { ...(before && { before }), ...(after && { after }) }
  })
}

function pairedNumbers(
  facts: Pair<NumberFact | DurationFact>,
  keys: Pair<readonly AnswerKey[]>,
  versions: Versions,
): readonly PairedAtom[] {
  const both = [...keys.before, ...keys.after, ...Object.values(facts).flatMap(limitsOf)]
  const isWhole = (fact: NumberFact | DurationFact) => fact.kind === 'duration' || fact.whole
  const values = [
    ...atomsOf(facts.before, both, versions.before),
    ...atomsOf(facts.after, both, versions.after),
  ].map((answer) => (answer.kind === 'number' ? answer.value : 0))
  const fractions = isWhole(facts.before) === isWhole(facts.after) ? [] : fractionsBeside(values)
  return [...new Set([...values, ...fractions])]
    .sort((one, other) => one - other)
    .map((value) => ({
      ...(isAnswer(facts.before, value) && { before: { kind: 'number', value } }),
      ...(isAnswer(facts.after, value) && { after: { kind: 'number', value } }),
    }))
}

/** The bounds of a fact as keys: beyond them only the other version has answers. */
function limitsOf(fact: NumberFact | DurationFact): readonly AnswerKey[] {
  const limits = fact.kind === 'number' ? [fact.from, fact.to] : []
  return limits.flatMap((value): readonly AnswerKey[] =>
    value === undefined ? [] : [{ kind: 'range', range: { from: { value, included: true } } }],
  )
}

/** A fraction on each side of every number: one version may take whole numbers only. */
function fractionsBeside(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other)
  const [first = 0] = sorted
  return [
    first - 0.5,
    ...sorted.map((value, index) => {
      const next = Math.min(Math.floor(value) + 1, sorted[index + 1] ?? Number.POSITIVE_INFINITY)
      return (value + next) / 2
    }),
  ]
}

function isAnswer(fact: NumberFact | DurationFact, value: number): boolean {
  if (fact.kind === 'duration') return value >= 0
  if (fact.whole && !Number.isInteger(value)) return false
  return value >= (fact.from ?? value) && value <= (fact.to ?? value)
}

function isNumber(fact: Fact): fact is NumberFact | DurationFact {
  return fact.kind === 'number' || fact.kind === 'duration'
}

function unitOf(fact: NumberFact | DurationFact): string {
  return fact.kind === 'duration' ? 'time' : `${fact.kind} ${fact.unit ?? ''}`
}
