import type { AnswerKey } from './answer-key.ts'
import type { Bound } from './range.ts'

interface Numbers {
  readonly from?: number
  readonly to?: number
  readonly whole: boolean
}

/** The bounds that keys name and a number in every gap between them, rising; only numbers that the fact can be. */
export function numberAtoms(numbers: Numbers, keys: readonly AnswerKey[]): readonly number[] {
  const constants = new Set(
    keys
      .flatMap((key) => (key.kind === 'range' ? [key.range.from, key.range.to] : []))
      .flatMap((bound) => bound?.value ?? []),
  )
  const rising = [...constants].sort((one, other) => one - other)
  const atoms: number[] = []
  let below: number | undefined
  for (const constant of [...rising, undefined]) {
    const between = numberBetween(numbers, below, constant)
    if (between !== undefined) atoms.push(between)
    if (constant !== undefined && canBe(numbers, constant)) atoms.push(constant)
    below = constant
  }
  return atoms
}

function canBe({ from, to, whole }: Numbers, value: number): boolean {
  if (from !== undefined && value < from) return false
  if (to !== undefined && value > to) return false
  return !whole || Number.isInteger(value)
}

/** A number that the fact can be, above `below` and under `above`; undefined where there is none. */
function numberBetween(
  numbers: Numbers,
  below: number | undefined,
  above: number | undefined,
): number | undefined {
  const low = tighter(below, numbers.from, (fact, constant) => fact > constant)
  const high = tighter(above, numbers.to, (fact, constant) => fact < constant)
  const value = numbers.whole ? wholeFrom(low, high) : someFrom(low, high)
  const isAbove = low === undefined || value > low.value || (low.included && value === low.value)
  const isUnder =
    high === undefined || value < high.value || (high.included && value === high.value)
  return isAbove && isUnder ? value : undefined
}

/** The constant of a key, itself left out, or the bound of the fact where that is narrower. */
function tighter(
  constant: number | undefined,
  bound: number | undefined,
  isTighter: (bound: number, constant: number) => boolean,
): Bound | undefined {
  if (bound !== undefined && (constant === undefined || isTighter(bound, constant))) {
    return { value: bound, included: true }
  }
  return constant === undefined ? undefined : { value: constant, included: false }
}

function wholeFrom(low: Bound | undefined, high: Bound | undefined): number {
  if (low !== undefined) return low.included ? Math.ceil(low.value) : Math.floor(low.value) + 1
  if (high !== undefined) return high.included ? Math.floor(high.value) : Math.ceil(high.value) - 1
  return 0
}

function someFrom(low: Bound | undefined, high: Bound | undefined): number {
  if (low?.included) return low.value
  if (high?.included) return high.value
  if (low === undefined) return high === undefined ? 0 : high.value - 1
  return high === undefined ? low.value + 1 : (low.value + high.value) / 2
}
