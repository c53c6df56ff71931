import { describeDuration } from './describe-duration.ts'
import type { DurationFact, NumberFact } from './fact.ts'

/** A number of a fact with its unit, `4 min 10 s` or `12 messages`, in a form that can be typed. */
export function describeAmount(value: number, fact: NumberFact | DurationFact): string {
  if (fact.kind === 'duration') return describeDuration(value)
  return fact.unit === undefined ? withoutExponent(value) : `${withoutExponent(value)} ${fact.unit}`
}

function withoutExponent(value: number): string {
  const written = String(value)
  return written.includes('e-') ? value.toFixed(20).replace(/0+$/u, '') : written
}
