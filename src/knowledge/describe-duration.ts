const units: readonly (readonly [milliseconds: number, one: string, many: string])[] = [
  [86_400_000, 'day', 'days'],
  [3_600_000, 'h', 'h'],
  [60_000, 'min', 'min'],
]

/** A length of time in ms as people write it, `4 min 10 s`; `parseDuration` reads it back exactly. */
export function describeDuration(milliseconds: number): string {
  if (milliseconds > 0 && milliseconds < 1_000) return `${milliseconds} ms`
  const parts: string[] = []
  let rest = milliseconds
  for (const [size, one, many] of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push(`${count} ${count === 1 ? one : many}`)
  }
  // Thousandths of a millisecond are the finest that is read.
  const seconds = Math.round(rest * 1_000) / 1_000_000
  if (seconds > 0 || parts.length === 0) parts.push(`${seconds} s`)
  return parts.join(' ')
}
