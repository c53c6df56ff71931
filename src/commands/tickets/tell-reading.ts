import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Contradiction, FactRead, TicketReading } from '../../search/ticket-reading.ts'
import { oneLine } from '../../text/one-line.ts'
import { safe } from '../../text/safe.ts'

/** What was read from a ticket, for those who are not asked: each fact with its words, and what was left open. */
export function tellReading(
  { facts, contradictions }: TicketReading,
  { facts: known }: KnowledgeBase,
): string {
  const ask = (fact: string) => oneLine(known.get(fact)?.ask ?? fact)
  if (facts.length + contradictions.length === 0) {
    return 'Nothing in the ticket could be read as a fact.\n'
  }
  const lines = [
    ...(facts.length > 0 ? ['Read from the ticket:'] : []),
    ...facts.map((read) => `  ${read.fact}: ${oneLine(read.label)}, from ${quoted(read)}`),
    ...contradictions.map((one) => contradictionLine(one, ask(one.fact))),
  ]
  return `${safe(lines.join('\n'))}\n`
}

function contradictionLine({ fact, readings }: Contradiction, ask: string): string {
  const said = readings.map((read) => `${oneLine(read.label)} (${quoted(read)})`)
  const texts = readings.map(({ text }) => (/^[\w.:-]+$/.test(text) ? text : 'ANSWER'))
  return `Left open, for the ticket contradicts itself: ${ask} ${said.join(' and ')}. Settle it with: --fact ${fact}=${[...new Set(texts)].join('|')}`
}

function quoted({ words }: FactRead): string {
  return `"${oneLine(words, 80)}"`
}
