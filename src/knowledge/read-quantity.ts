import { normalise } from '../text/normalise.ts'
import { readDecimal } from './read-decimal.ts'
import { timeUnit } from './time-unit.ts'

const quantity = /^([+\-\u2010\u2011\u2212]? ?[\d., ]*\d)(?: ?([^\d\s].*))?$/u

/**
 * The number that a text such as `5`, `5 messages` or `90 s` is, in `unit`; `text` is normalised. Units of time are
 * converted into one another; a number without a unit is in `unit`. Undefined where it is no such number.
 */
export function readQuantity(text: string, unit: string | undefined): number | undefined {
  const found = quantity.exec(text)
  const value = readDecimal(found?.[1] ?? text)
  const written = found?.[2]
  if (value === undefined || written === undefined) return value
  const wanted = unit === undefined ? undefined : normalise(unit)
  if (wanted === undefined) return undefined
  if (withoutPlural(written) === withoutPlural(wanted)) return value
  const from = timeUnit(written)
  const to = timeUnit(wanted)
  if (from === undefined || to === undefined) return undefined
  return from >= to ? value * (from / to) : value / (to / from)
}

function withoutPlural(unit: string): string {
  return unit.length > 2 && unit.endsWith('s') ? unit.slice(0, -1) : unit
}
