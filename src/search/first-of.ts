/** Keeps the first few of many, without sorting them all. */
export interface FirstOf<T> {
  readonly add: (item: T) => void
  /** What was kept, in order. */
  readonly sorted: () => readonly T[]
}

/** The order must tell any two items apart, so that the order of adding does not matter. */
export function firstOf<T>(most: number, order: (one: T, other: T) => number): FirstOf<T> {
  let kept: T[] = []
  let last: T | undefined
  return {
    add(item) {
      if (last !== undefined && order(item, last) > 0) return
      kept.push(item)
      // Sorting now and then costs less than keeping order all the time.
      if (kept.length < 4 * most) return
      kept = kept.sort(order).slice(0, most)
      last = kept.at(-1)
    },
    sorted: () => kept.sort(order).slice(0, most),
  }
}
