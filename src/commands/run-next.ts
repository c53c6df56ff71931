import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { consult } from '../session/consult.ts'
import type { Session } from '../session/session.ts'
import { showView } from '../terminal/show-view.ts'
import { begin } from './begin.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { wrongUse } from './call/wrong-use.ts'
import { displayOf } from './display-of.ts'
import { loadCompiled } from './knowledge/load-compiled.ts'
import { printWhyNot } from './print-why-not.ts'
import { takeTicket } from './tickets/take-ticket.ts'
import { ticketStart } from './tickets/ticket-start.ts'
import { ticketText } from './tickets/ticket-text.ts'
import { ticketsOf } from './tickets/tickets-of.ts'
import { viewJson } from './view-json.ts'

/** One step without prompts: the view that the answers given lead to. */
export async function runNext(call: Call): Promise<Ending> {
  const [guide] = call.words
  const ticket = await ticketText(call)
  if (ticket !== undefined && 'mistake' in ticket) return wrongUse(ticket.mistake)
  if (guide === undefined && ticket === undefined && flagOf(call, 'session') === undefined) {
    return wrongUse('Which guide? Write "unstuck next GUIDE"; "unstuck show" lists the guides.')
  }
  const loaded = await loadCompiled(call)
  if ('ending' in loaded) return loaded.ending
  const { knowledge } = loaded
  const begun =
    ticket === undefined ? await begin(call, knowledge, guide) : ticketStart(call, knowledge, guide)
  if ('mistake' in begun) return wrongUse(begun.mistake)
  const session =
    ticket === undefined ? begun.session : taken(call, knowledge, begun.session, ticket.text)
  if (session === undefined) return { kind: 'question open' }
  if (flagOf(call, 'why-not') !== undefined) return printWhyNot(call, knowledge, session)
  const view = await consult(knowledge, session)
  const { output } = call.shell
  output.write(
    call.flags.has('json')
      ? viewJson(call, knowledge, view)
      : showView(view, displayOf(call, output)),
  )
  return { kind: 'done' }
}

function taken(call: Call, knowledge: KnowledgeBase, start: Session, ticket: string) {
  const tickets = ticketsOf(knowledge, start, call.flags.has('unmasked'))
  return takeTicket(call.shell, { knowledge, tickets, ticket, start })
}
