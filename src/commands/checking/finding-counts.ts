import type { Diagnostic } from '../../text/diagnostic.ts'

/** How often each finding occurs, whatever its place: an edit moves what stands below it. */
export type FindingCounts = ReadonlyMap<string, number>

export function findingName({ code, message, span }: Diagnostic): string {
  return [code, span.path, message].join(' ')
}

export function findingCounts(diagnostics: readonly Diagnostic[]): FindingCounts {
  const counts = new Map<string, number>()
  for (const diagnostic of diagnostics) {
    const name = findingName(diagnostic)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}

/** True when these findings are gone and none is new. */
export function onlyLost(
  before: FindingCounts,
  after: FindingCounts,
  lost: FindingCounts,
): boolean {
  for (const [name, count] of after) {
    if (count > (before.get(name) ?? 0)) return false
  }
  for (const [name, count] of lost) {
    if ((after.get(name) ?? 0) > (before.get(name) ?? 0) - count) return false
  }
  return true
}
