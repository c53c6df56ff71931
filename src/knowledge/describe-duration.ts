const UNITS = [
  ['days', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const

/** A length of time in milliseconds for people: `4 min 10 s`, `1 h`, `250 ms`. */
export function describeDuration(ms: number): string {
  let left = Math.round(ms)
  if (left === 0) return '0 s'
  const parts: string[] = []
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size)
    left -= count * size
    if (count > 0) parts.push(`${count} ${unit === 'days' && count === 1 ? 'day' : unit}`)
  }
  return parts.join(' ')
}
