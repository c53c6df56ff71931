import { describeAmount } from './describe-amount.ts'
import type { DurationFact, NumberFact } from './fact.ts'
import type { Range } from './range.ts'

/** A range as the phrase that names it, `over 10 s`; a range that no phrase names is put together from two. */
export function describeRange({ from, to }: Range, fact: NumberFact | DurationFact): string {
  const amount = (value: number) => describeAmount(value, fact)
  if (from === undefined && to === undefined) return 'any'
  if (to === undefined) {
    const value = amount(from?.value ?? 0)
    return from?.included ? `${value} or more` : `over ${value}`
  }
  if (from === undefined)
    return to.included ? `${amount(to.value)} or less` : `under ${amount(to.value)}`
  if (from.included && to.included) {
    if (from.value === to.value) return `exactly ${amount(from.value)}`
    return `${amount(from.value)} to ${amount(to.value)}`
  }
  return `${describeRange({ from }, fact)} and ${describeRange({ to }, fact)}`
}
