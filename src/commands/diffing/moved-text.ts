/** More than this many moves are told by the new order as a whole. */
const MOST_MOVES = 2

/** What stands elsewhere among what both lists have: `z now comes before x`. As few moves as possible. */
export function movedText(before: readonly string[], after: readonly string[]): readonly string[] {
  const old = before.filter((name) => after.includes(name))
  const now = after.filter((name) => before.includes(name))
  const kept = new Set(longestCommon(old, now))
  const moved = now.filter((name) => !kept.has(name))
  if (moved.length > MOST_MOVES) return [`now in the order ${after.join(', ')}`]
  return moved.map((name) => {
    const at = now.indexOf(name)
    const next = now[at + 1]
    const isEarlier = at < old.indexOf(name)
    return isEarlier && next !== undefined
      ? `${name} now comes before ${next}`
      : `${name} now comes after ${now[at - 1]}`
  })
}

/** The longest list that both are when other names are taken out. */
function longestCommon(old: readonly string[], now: readonly string[]): readonly string[] {
  const rest = new Map<number, number>()
  const width = now.length + 1
  const of = (row: number, column: number) => rest.get(row * width + column) ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const length =
        old[row] === now[column]
          ? of(row + 1, column + 1) + 1
          : Math.max(of(row + 1, column), of(row, column + 1))
      rest.set(row * width + column, length)
    }
  }
  const common: string[] = []
  let row = 0
  let column = 0
  while (row < old.length && column < now.length) {
    const name = old[row] ?? ''
    if (name === now[column]) {
      common.push(name)
      row += 1
      column += 1
    } else if (of(row + 1, column) > of(row, column + 1)) row += 1
    else column += 1
  }
  return common
}
