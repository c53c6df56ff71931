import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { guideForTicket } from '../../search/guide-for-ticket.ts'
import { maskReading } from '../../search/mask-reading.ts'
import { readTicket } from '../../search/read-ticket.ts'
import type { FactRead } from '../../search/ticket-reading.ts'
import type { FactAnswer, Session } from '../../session/session.ts'
import type { Tickets } from '../../terminal/turns/tickets.ts'
import { indexOf } from '../index-of.ts'

/** Reads tickets with a knowledge base; what is given besides, by `--fact`, goes before what they say. */
export function ticketsOf(knowledge: KnowledgeBase, start?: Session, unmasked = false): Tickets {
  const given = (start?.answers ?? []).flatMap((one) => ('fact' in one ? [one] : []))
  const isOpen = ({ fact }: { fact: string }) => !given.some((one) => one.fact === fact)
  return {
    read(ticket) {
      const read = readTicket(ticket, knowledge)
      const { facts, contradictions } = unmasked ? read : maskReading(read, ticket, knowledge)
      return { facts: facts.filter(isOpen), contradictions: contradictions.filter(isOpen) }
    },
    guidesFor: (ticket, facts) =>
      guideForTicket(indexOf(knowledge), ticket, {
        facts: [...facts, ...given.map(asRead)],
        contradictions: [],
      }),
  }
}

function asRead({ fact, text }: FactAnswer): FactRead {
  return { fact, text, label: text, words: text, start: 0, end: 0 }
}
