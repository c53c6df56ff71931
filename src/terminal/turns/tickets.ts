import type { TicketGuide } from '../../search/guide-for-ticket.ts'
import type { FactRead, TicketReading } from '../../search/ticket-reading.ts'

/** Reads tickets and finds the guides that fit them. */
export interface Tickets {
  /** What the ticket says, but for what is known already. */
  read(ticket: string): TicketReading
  /** The guides that fit, best first: none, one, or two to choose from. */
  guidesFor(ticket: string, facts: readonly FactRead[]): readonly TicketGuide[]
}
