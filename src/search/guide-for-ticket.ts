import type { GuideId } from '../knowledge/target.ts'
import { search } from './search.ts'
import type { SearchIndex } from './search-index.ts'
import type { TicketReading } from './ticket-reading.ts'

/** A guide that fits a ticket, and why, in one sentence. */
export interface TicketGuide {
  readonly guide: GuideId
  readonly title: string
  readonly because: string
}

/** The guides that fit a ticket, best first: none, one, or two to choose from. */
export function guideForTicket(
  index: SearchIndex,
  text: string,
  _reading: TicketReading,
): readonly TicketGuide[] {
  const [best] = search(index, text, { limit: 1 }).results
  if (best?.guide === undefined) return []
  return [{ guide: best.guide, title: best.title, because: 'Its words fit best.' }]
}
