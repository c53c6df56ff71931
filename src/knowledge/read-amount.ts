import { readDecimal } from './read-decimal.ts'
import { timeUnit } from './time-unit.ts'

const part = /^([\d., ]*\d) ?([a-z\u4e00-\u9fff]+)\.?(?: ?(?:,|and) | |(?=\d)|$)/u
const colons = /^(?:(\d{1,4}):)?(\d{1,6}):(\d{2}(?:\.\d{1,6})?)$/u
const tailUnits = new Map([
  [3_600_000, 60_000],
  [60_000, 1_000],
])

/** The stretch of time that a text such as `4 min 10 s` or `1:30` is, in ms; `text` is normalised. */
export function readAmount(text: string): number | undefined {
  return readColons(text) ?? readParts(text)
}

function readColons(text: string): number | undefined {
  const found = colons.exec(text)
  if (found === null) return undefined
  const [, hours, minutes, seconds] = found
  if (Number(seconds) >= 60 || (hours !== undefined && Number(minutes) >= 60)) return undefined
  return exactly((Number(hours ?? 0) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1_000)
}

function readParts(text: string): number | undefined {
  let rest = text
  let total = 0
  let smallest = Number.POSITIVE_INFINITY
  while (rest !== '') {
    const found = part.exec(rest)
    const unit = found === null ? tailUnit(rest, smallest) : timeUnit(found[2] ?? '')
    const count = readDecimal(found?.[1] ?? rest)
    // Units come from the largest to the smallest, each once: anything else is a slip of the pen.
    if (unit === undefined || count === undefined || count < 0 || unit >= smallest) return undefined
    total += count * unit
    smallest = unit
    rest = found === null ? '' : rest.slice(found[0].length)
  }
  return smallest === Number.POSITIVE_INFINITY ? undefined : exactly(total)
}

/** The unit of the last number in `1 h 30` and `4 min 10`. */
function tailUnit(rest: string, before: number): number | undefined {
  return /^\d{1,2}$/u.test(rest) && Number(rest) < 60 ? tailUnits.get(before) : undefined
}

/** Without the dust of binary fractions: 4.1 min are 246000 ms, not 245999.99999999997. */
function exactly(milliseconds: number): number {
  return Math.round(milliseconds * 1_000) / 1_000
}
