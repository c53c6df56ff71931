import { normalise } from '../text/normalise.ts'
import type { NumberFact } from './fact.ts'
import { readQuantity } from './read-quantity.ts'

const longest = 100
const commaAsPoint = /^(\d{1,15}),(\d{1,2})(?!\d)/u
const roughly = /^(?:(?:about|around|approximately|approx\.?|roughly|circa|ca\.?) |~ ?)/u

/**
 * The number that a person typed, in the fact's own unit, within its bounds. `1,000` is one thousand. A mistake is a
 * plain sentence that says what to type instead.
 */
export function parseNumber(
  fact: NumberFact,
  text: string,
): { value: number } | { mistake: string } {
  const typed = normalise(text.trim().slice(0, longest + 1)).replace(roughly, '')
  const value = typed.length > longest ? undefined : readQuantity(typed, fact.unit)
  if (value !== undefined && fits(fact, value)) return { value }
  const [, units, decimals] = commaAsPoint.exec(typed) ?? []
  const point =
    units === undefined ? '' : ` If you mean ${units}.${decimals}, write it with a point.`
  return { mistake: `${expected(fact)}${point}` }
}

function fits({ from, to, whole }: NumberFact, value: number): boolean {
  if (from !== undefined && value < from) return false
  if (to !== undefined && value > to) return false
  return !whole || Number.isInteger(value)
}

function expected({ from, to, unit, whole }: NumberFact): string {
  const number = whole ? 'a whole number' : 'a number'
  const ofUnit = unit === undefined ? '' : ` of ${unit}`
  return `Type ${number}${ofUnit}${bounds(from, to)}.`
}

function bounds(from: number | undefined, to: number | undefined): string {
  if (from !== undefined && to !== undefined) return ` from ${from} to ${to}`
  if (from !== undefined) return `, ${from} or more`
  return to === undefined ? '' : `, ${to} or less`
}
