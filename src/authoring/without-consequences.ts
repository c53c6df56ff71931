import type { Span } from '../text/span.ts'

interface Reach {
  /** Ascending. */
  readonly starts: readonly number[]
  /** The furthest end of all mistakes up to that start. */
  readonly ends: readonly number[]
}

/**
 * The diagnostics whose place none of the spans of mistakes touches: what was read there was not
 * what the writer meant, so what is found in it follows from the mistake.
 */
export function withoutConsequences<T extends { readonly span: Span }>(
  diagnostics: readonly T[],
  mistakes: readonly Span[],
): readonly T[] {
  const reaches = reachOf(mistakes)
  if (reaches.size === 0) return diagnostics
  return diagnostics.filter(({ span }) => {
    const reach = reaches.get(span.path)
    if (reach === undefined) return true
    const before = countBelow(reach.starts, Math.max(span.end, span.start + 1))
    return before === 0 || (reach.ends[before - 1] ?? 0) <= span.start
  })
}

function reachOf(mistakes: readonly Span[]): ReadonlyMap<string, Reach> {
  const reaches = new Map<string, { starts: number[]; ends: number[] }>()
  for (const span of mistakes.toSorted((one, other) => one.start - other.start)) {
    const { starts, ends } = reaches.get(span.path) ?? { starts: [], ends: [] }
    reaches.set(span.path, { starts, ends })
    starts.push(span.start)
    ends.push(Math.max(ends.at(-1) ?? 0, span.end, span.start + 1))
  }
  return reaches
}

/** How many of the ascending numbers are below the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
