import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { TicketReading } from './ticket-reading.ts'

/** Reads the facts that a ticket states. Never throws; linear in the text. */
export function readTicket(_text: string, _knowledge: KnowledgeBase): TicketReading {
  return { facts: [], contradictions: [] }
}
