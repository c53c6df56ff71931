/** A change to a text: what stands from `at` to `end` is replaced. */
export interface Repair {
  readonly at: number
  readonly end: number
  readonly text: string
}

/** The text with a change made. */
export function repaired(text: string, { at, end, text: inserted }: Repair): string {
  return text.slice(0, at) + inserted + text.slice(end)
}

/** Where an offset of a text with all of the changes, made in this order, stood before the first one. */
export function offsetBefore(repairs: readonly Repair[], offset: number): number {
  let before = offset
  for (let index = repairs.length - 1; index >= 0; index--) {
    const repair = repairs[index]
    if (repair !== undefined) before = undone(repair, before)
  }
  return before
}

function undone({ at, end, text }: Repair, offset: number): number {
  if (offset <= at) return offset
  if (offset >= at + text.length) return offset - text.length + (end - at)
  // Within a stretch of unchanged length every character keeps its place.
  return Math.min(offset, end)
}
