import { normalise } from '../text/normalise.ts'
import { describeDuration } from './describe-duration.ts'
import type { DurationFact, NumberFact } from './fact.ts'
import { parseDuration } from './parse-duration.ts'
import type { Range } from './range.ts'
import { readAmount } from './read-amount.ts'
import { readQuantity } from './read-quantity.ts'
import { timeUnit } from './time-unit.ts'

type Measured = NumberFact | DurationFact
type Parsed = { range: Range } | { mistake: string }

const longest = 200

/**
 * The numbers that an author's phrase names: `over 10 s`, `under 3`, `10 s or less`, `10 s or more`, `1 to 5 min`,
 * `exactly 0`. Bounds are in ms for durations, else in the fact's own unit.
 */
export function parsePhrase(text: string, fact: Measured): Parsed {
  const phrase = normalise(text.trim().slice(0, longest + 1))
  if (phrase === '' || phrase.length > longest) return { mistake: `Expected ${forms(fact)}.` }
  const [first = ''] = phrase.split(' ', 1)
  const rest = phrase.slice(first.length + 1)
  if (first === 'over')
    return bounded(fact, rest, (value) => ({ from: { value, included: false } }))
  if (first === 'under') return bounded(fact, rest, (value) => ({ to: { value, included: false } }))
  if (first === 'exactly') return bounded(fact, rest, (value) => between(value, value))
  if (phrase.endsWith(' or less')) {
    return bounded(fact, phrase.slice(0, -8), (value) => ({ to: { value, included: true } }))
  }
  if (phrase.endsWith(' or more')) {
    return bounded(fact, phrase.slice(0, -8), (value) => ({ from: { value, included: true } }))
  }
  const [from, to, ...more] = phrase.split(' to ')
  if (
    !/^(?:up|from|between)\b/u.test(phrase) &&
    from !== undefined &&
    to !== undefined &&
    more.length === 0
  )
    return span(fact, from, to)
  const suggested = suggestion(phrase, fact)
  return {
    mistake: `Unknown phrase "${text.trim()}", expected ${suggested ? `"${suggested}"` : forms(fact)}.`,
  }
}

function bounded(fact: Measured, amount: string, range: (value: number) => Range): Parsed {
  const value = read(fact, amount)
  return value === undefined ? { mistake: unreadable(fact, amount) } : { range: range(value) }
}

function span(fact: Measured, from: string, to: string): Parsed {
  const end = read(fact, to)
  // The unit of the end holds for a start that has none: `1 to 5 min`.
  const unit = /^-?[\d., ]+([^\d]*)$/u.exec(to)?.[1] ?? ''
  const start = read(fact, /[^\d.,\- ]/u.test(from) ? from : `${from} ${unit}`.trim())
  if (start === undefined) return { mistake: unreadable(fact, from) }
  if (end === undefined) return { mistake: unreadable(fact, to) }
  if (start > end)
    return { mistake: `"${from}" is more than "${to}", expected the smaller one first.` }
  return { range: between(start, end) }
}

function between(from: number, to: number): Range {
  return { from: { value: from, included: true }, to: { value: to, included: true } }
}

function read(fact: Measured, amount: string): number | undefined {
  if (fact.kind === 'number') return readQuantity(amount, fact.unit)
  return amount === '0' ? 0 : readAmount(amount)
}

function unreadable(fact: Measured, amount: string): string {
  if (fact.kind === 'duration') {
    return `"${amount}" is no length of time, expected a number with ms, s, min, h or days.`
  }
  const { unit } = fact
  if (unit === undefined) return `"${amount}" is no number, expected one such as "3" or "2.5".`
  const units =
    timeUnit(normalise(unit)) === undefined ? `"${unit}" or nothing` : 'ms, s, min, h or days'
  return `"${amount}" is no number of ${unit}, expected a number with ${units} behind it.`
}

function forms(fact: Measured): string {
  const unit = fact.kind === 'duration' ? ' s' : fact.unit === undefined ? '' : ` ${fact.unit}`
  const amounts = ['over 10', 'under 10', '1 to 10', 'exactly 10'].map((form) => `"${form}${unit}"`)
  return [`"10${unit} or less"`, `"10${unit} or more"`, ...amounts]
    .join(', ')
    .replace(/, (?=[^,]*$)/u, ' or ')
}

const others: readonly (readonly [pattern: RegExp, phrase: string])[] = [
  [/^(?:>=|=>|≥|at least|min(?:imum)?) ?(.+)$/u, '$1 or more'],
  [/^(?:<=|=<|≤|at most|up to|max(?:imum)?) ?(.+)$/u, '$1 or less'],
  [/^(?:>|more than|above|longer than|greater than) ?(.+)$/u, 'over $1'],
  [/^(?:<|less than|below|shorter than) ?(.+)$/u, 'under $1'],
  [/^(?:==?|equals?|is) ?(.+)$/u, 'exactly $1'],
  [/^(?:between|from) ?(.+?) (?:and|to|until) (.+)$/u, '$1 to $2'],
  [/^(\d+(?:\.\d+)?) ?(?:[-–—~]|\.\.+) ?(\d.*)$/u, '$1 to $2'],
  [/^(\d[\d.:, ]*[a-z%]*)$/u, 'exactly $1'],
]

/** How the phrases of other languages and habits are written here, where that says something of the fact. */
function suggestion(phrase: string, fact: Measured): string | undefined {
  const [pattern, form] = others.find(([known]) => known.test(phrase)) ?? []
  if (pattern === undefined || form === undefined) return undefined
  const [, ...amounts] = pattern.exec(phrase) ?? []
  const written = [phrase.replace(pattern, form), inDigits(amounts, form, fact)]
  return written.find((one) => one !== undefined && 'range' in parsePhrase(one, fact))
}

/** `at most half an hour` as `30 min or less`. */
function inDigits(amounts: readonly string[], form: string, fact: Measured): string | undefined {
  if (fact.kind !== 'duration') return undefined
  let written = form
  for (const [at, amount] of amounts.entries()) {
    const parsed = parseDuration(amount)
    if ('mistake' in parsed) return undefined
    written = written.replace(`$${at + 1}`, describeDuration(parsed.ms))
  }
  return written
}
