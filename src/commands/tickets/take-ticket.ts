import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { answer } from '../../session/answer.ts'
import { changeGuide } from '../../session/change-guide.ts'
import type { Session } from '../../session/session.ts'
import type { Tickets } from '../../terminal/turns/tickets.ts'
import { safe } from '../../text/safe.ts'
import type { Shell } from '../call/shell.ts'
import { tellReading } from './tell-reading.ts'

export interface TicketTaking {
  readonly knowledge: KnowledgeBase
  readonly tickets: Tickets
  readonly ticket: string
  /** What is known besides the ticket; its guide is empty where the ticket decides. */
  readonly start: Session
}

/**
 * The session that a ticket begins where nobody can be asked: everything read is taken, contradictions stay
 * open. Undefined where no guide or two fit; then it is said which flag would choose.
 */
export function takeTicket(
  { talk }: Shell,
  { knowledge, tickets, ticket, start }: TicketTaking,
): Session | undefined {
  const reading = tickets.read(ticket)
  talk.write(tellReading(reading, knowledge))
  const known = reading.facts.reduce(
    (session, { fact, text }) => answer(session, fact, text, 'ticket'),
    start,
  )
  if (start.guide !== '') return known
  const guides = tickets.guidesFor(ticket, reading.facts)
  const [first, ...others] = guides
  if (first !== undefined && others.length === 0) return changeGuide(known, first.guide)
  const fitting = guides.map(
    (one) => `  --guide ${one.guide}: ${sentence(one.title)} ${one.because}\n`,
  )
  talk.write(
    first === undefined
      ? 'No guide fits the ticket. Name one with --guide GUIDE; "unstuck show" lists them.\n'
      : safe(`Two guides fit the ticket. Choose one of them:\n${fitting.join('')}`),
  )
  return undefined
}

function sentence(title: string): string {
  return /[.!?。！？]$/u.test(title) ? title : `${title}.`
}
