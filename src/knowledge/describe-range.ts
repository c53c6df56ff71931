import { describeDuration } from './describe-duration.ts'
import type { DurationFact, NumberFact } from './fact.ts'
import type { Range } from './range.ts'

/** A range in the words of the phrases that authors write: `over 10 s`, `1 to 5`, `exactly 0`. */
export function describeRange({ from, to }: Range, fact: NumberFact | DurationFact): string {
  const amount = (value: number) => describeAmount(value, fact)
  if (from && to) {
    if (from.value === to.value) return `exactly ${amount(from.value)}`
    if (from.included && to.included) return `${amount(from.value)} to ${amount(to.value)}`
    const above = describeRange({ from }, fact)
    return `${above} and ${describeRange({ to }, fact)}`
  }
  if (from) return from.included ? `${amount(from.value)} or more` : `over ${amount(from.value)}`
  if (to) return to.included ? `${amount(to.value)} or less` : `under ${amount(to.value)}`
  return 'any'
}

/** A number with its unit; milliseconds in the units people use. */
export function describeAmount(value: number, fact: NumberFact | DurationFact): string {
  if (fact.kind === 'duration') return describeDuration(value)
  return fact.unit === undefined ? String(value) : `${value} ${fact.unit}`
}
