/**
 * Damerau distance (swaps of neighbours count one) between two words, or
 * `most + 1` where it is larger. With `prefix`, to the nearest beginning of the
 * second word instead.
 */
export function distance(
  one: string,
  other: string,
  most: number,
  { prefix = false }: { prefix?: boolean } = {},
): number {
  if (!prefix && Math.abs(one.length - other.length) > most) return most + 1
  if (prefix && one.length - other.length > most) return most + 1
  const columns = Math.min(other.length, one.length + most)
  let before: number[] = []
  let last = Array.from({ length: columns + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    for (let column = 1; column <= columns; column += 1) {
      const same = one[row - 1] === other[column - 1]
      let least = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
      )
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      now.push(least)
    }
    before = last
    last = now
  }
  const found = prefix ? Math.min(...last) : (last[columns] ?? most + 1)
  return Math.min(found, most + 1)
}
