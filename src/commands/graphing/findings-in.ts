import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { checkMemory } from '../checking/check-memory.ts'
import { checkSources } from '../checking/check-sources.ts'
import { today } from '../checking/today.ts'

/** Whether an error or a warning starts within a place; advice is not drawn. */
export function findingsIn(sources: readonly Source[]): (place: Span) => boolean {
  const { diagnostics } = checkSources(sources, { today: today(), memory: checkMemory() })
  const found = diagnostics.filter(({ severity }) => severity !== 'advice')
  return ({ path, start, end }) =>
    found.some(({ span }) => span.path === path && span.start >= start && span.start < end)
}
