import type { FactId } from '../knowledge/fact.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { readTicket } from '../search/read-ticket.ts'

/** Reads the facts of a ticket as answers; facts that the ticket contradicts itself on are left out. */
export function ticketReader(
  knowledge: KnowledgeBase,
): (text: string) => ReadonlyMap<FactId, string> {
  return (text) => new Map(readTicket(text, knowledge).facts.map(({ fact, text }) => [fact, text]))
}
