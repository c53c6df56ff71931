import type { Range } from './range.ts'

/** Whether a number lies in a range; its unit is that of the range's bounds. */
export function inRange(value: number, { from, to }: Range): boolean {
  if (from !== undefined && !(from.included ? value >= from.value : value > from.value))
    return false
  return to === undefined || (to.included ? value <= to.value : value < to.value)
}
