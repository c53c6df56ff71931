import { askingMode } from '../asking-mode.ts'
import type { Call } from '../call/command.ts'
import type { Ending } from '../call/ending.ts'
import { flagOf } from '../call/flag-of.ts'
import { wrongUse } from '../call/wrong-use.ts'
import { finderOf } from '../finder-of.ts'
import { holdConsultation } from '../hold-consultation.ts'
import type { Compiled } from '../knowledge/load-compiled.ts'
import { sessionKeeper } from '../sessions/session-keeper.ts'
import { startUnasked } from '../start-unasked.ts'
import { takeTicket } from './take-ticket.ts'
import { ticketStart } from './ticket-start.ts'
import { ticketsOf } from './tickets-of.ts'

/** The main job with a ticket: its facts are confirmed where someone can be asked, else taken as read. */
export async function runTicket(call: Call, loaded: Compiled, ticket: string): Promise<Ending> {
  const { knowledge } = loaded
  const begun = ticketStart(call, knowledge, flagOf(call, 'guide'))
  if ('mistake' in begun) return wrongUse(begun.mistake)
  const start = begun.session
  const tickets = ticketsOf(knowledge, start, call.flags.has('unmasked'))
  const consultation = { ...loaded, finder: finderOf(knowledge, start), tickets, words: '' }
  const mode = askingMode(call)
  // A ticket on standard input is all of it: nothing is left to answer with.
  const usedUp = flagOf(call, 'ticket') === '-'
  if (mode !== 'none' && !usedUp && call.shell.input.isTTY) {
    return holdConsultation(call, mode, { ...consultation, ticket: { text: ticket, start } })
  }
  const session = takeTicket(call.shell, { knowledge, tickets, ticket, start })
  if (session === undefined) return { kind: 'question open' }
  if (mode !== 'none' && !usedUp) return holdConsultation(call, mode, { ...consultation, session })
  const ending = await startUnasked(call, { ...consultation, session })
  // What a ticket that was piped in leaves open can be answered in a terminal.
  const unmasked = call.flags.has('unmasked')
  const isKept =
    ending.kind === 'question open' &&
    sessionKeeper({ ...loaded, shell: call.shell, unmasked })(session, true)
  if (isKept) call.shell.talk.write('Or go on in a terminal with: unstuck resume\n')
  return ending
}
