import { normalise } from '../text/normalise.ts'
import { readAmount } from './read-amount.ts'
import { readClockTimes } from './read-clock-times.ts'
import { readDecimal } from './read-decimal.ts'
import { spokenAmount } from './spoken-amount.ts'

const longest = 200
const mostMs = 100 * 365 * 86_400_000

/**
 * The stretch of time that a person typed, in ms: `12 s`, `4 min 10 s`, `1:30` (minutes and seconds), `1:02:03`, or two
 * clock times, `10:02:11 to 10:07:40`. A mistake is one or two sentences that say what to type instead.
 */
export function parseDuration(text: string): { ms: number } | { mistake: string } {
  const typed = normalise(text.trim().slice(0, longest + 1))
  if (typed.length > longest) return { mistake: expected }
  const times = readClockTimes(typed)
  if (times !== undefined) return times
  const amount = spokenAmount(typed)
  const ms = readAmount(amount)
  if (ms !== undefined && ms <= mostMs) return { ms }
  if (readDecimal(amount) === undefined || amount.startsWith('-')) return { mistake: expected }
  return { mistake: `Say the unit too: "${amount} s" for seconds or "${amount} min" for minutes.` }
}

const expected =
  'Type a length of time such as "12 s", "4 min 10 s" or "1:30", or two clock times such as "10:02:11 to 10:07:40".'
