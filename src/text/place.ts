import type { Source } from './source.ts'

/** A place as people count: both from 1, the column in code points. */
export interface Place {
  readonly line: number
  readonly column: number
}

interface Index {
  /** Offset at which each line starts. */
  readonly lines: readonly number[]
  /** Offsets of the second halves of surrogate pairs. */
  readonly halves: readonly number[]
}

// Built when a diagnostic first needs a place: most sources never have one.
const indexes = new WeakMap<Source, Index>()

/** Line and column of an offset in UTF-16 units. An offset past the end counts as the end. */
export function placeOf(source: Source, offset: number): Place {
  const { lines, halves } = indexOf(source)
  const at = Math.max(0, Math.min(offset, source.text.length))
  const line = countUpTo(lines, at)
  const start = lines[line - 1] ?? 0
  const mark = start === 0 && at > 0 && source.text.startsWith('\uFEFF') ? 1 : 0
  return {
    line,
    column: at - start - (countUpTo(halves, at) - countUpTo(halves, start)) - mark + 1,
  }
}

function indexOf(source: Source): Index {
  let index = indexes.get(source)
  if (index === undefined) {
    index = readIndex(source.text)
    indexes.set(source, index)
  }
  return index
}

function readIndex(text: string): Index {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  const halves: number[] = []
  for (const pair of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) halves.push(pair.index + 1)
  return { lines, halves }
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}
