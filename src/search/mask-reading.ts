import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { mask } from '../text/mask.ts'
import type { FactRead, TicketReading } from './ticket-reading.ts'

const seen = 200

/** The reading with what is private in its words, and in the texts of free answers, masked. Offsets stay those of the ticket. */
export function maskReading(
  reading: TicketReading,
  ticket: string,
  knowledge: KnowledgeBase,
): TicketReading {
  const masked = (read: FactRead) => maskRead(read, ticket, knowledge)
  return {
    facts: reading.facts.map(masked),
    contradictions: reading.contradictions.map(({ fact, readings }) => ({
      fact,
      readings: readings.map(masked),
    })),
  }
}

function maskRead(read: FactRead, ticket: string, { facts }: KnowledgeBase): FactRead {
  const words = maskWords(read, ticket)
  const isFree = facts.get(read.fact)?.kind === 'text'
  const text = read.text === read.words ? words : mask(read.text)
  const label = words === read.words ? read.label : read.label.replaceAll(read.words, () => words)
  return isFree ? { ...read, words, text, label: mask(label) } : { ...read, words }
}

// Whether digits are a phone number, or letters a key, is told by what stands before them.
function maskWords({ words, start }: FactRead, ticket: string): string {
  const line = ticket.lastIndexOf('\n', start - 1) + 1
  const before = ticket.slice(Math.max(line, start - seen), start)
  const whole = mask(before + words)
  if (whole === before + words) return words
  const head = mask(before)
  return whole.startsWith(head) ? whole.slice(head.length) : '[hidden]'
}
