import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { isTicket } from '../search/is-ticket.ts'
import type { Session } from '../session/session.ts'
import { applyFacts } from './apply-facts.ts'
import { askingMode } from './asking-mode.ts'
import { begin } from './begin.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { wrongUse } from './call/wrong-use.ts'
import { commandMeant } from './command-meant.ts'
import { finderOf, type GivenFinder } from './finder-of.ts'
import { holdConsultation } from './hold-consultation.ts'
import { type Compiled, loadCompiled } from './knowledge/load-compiled.ts'
import { startUnasked } from './start-unasked.ts'
import { runTicket } from './tickets/run-ticket.ts'
import { ticketText } from './tickets/ticket-text.ts'
import { ticketsOf } from './tickets/tickets-of.ts'

/** Finds the guide for a problem and plays it with the person, or says what is still to be answered. */
export async function runMainJob(call: Call): Promise<Ending> {
  const loaded = await loadCompiled(call)
  if ('ending' in loaded) return loaded.ending
  const ticket = await ticketOf(call)
  if (ticket !== undefined) {
    return 'mistake' in ticket ? wrongUse(ticket.mistake) : runTicket(call, loaded, ticket.text)
  }
  const start = await startOf(call, loaded.knowledge)
  if ('mistake' in start) return wrongUse(start.mistake)
  const mode = askingMode(call)
  return mode === 'none'
    ? startUnasked(call, { ...loaded, ...start })
    : holdConsultation(call, mode, { ...loaded, ...start, tickets: ticketsFor(call, loaded) })
}

function ticketsFor({ flags }: Call, { knowledge }: Compiled) {
  return ticketsOf(knowledge, undefined, flags.has('unmasked'))
}

/** The ticket of `--ticket`, or words that are too many for a search: a ticket pasted after the command. */
async function ticketOf(call: Call) {
  const words = call.words.join(' ')
  if (words !== '' && call.flags.has('ticket')) {
    return { mistake: 'Words and --ticket both say what the problem is; give one of them.' }
  }
  const begun = call.flags.has('guide') || call.flags.has('session')
  if (isTicket(words) && !begun) return { text: words }
  return ticketText(call)
}

interface Start {
  readonly session?: Session
  readonly words: string
  readonly finder: GivenFinder
}

async function startOf(
  call: Call,
  knowledge: KnowledgeBase,
): Promise<Start | { readonly mistake: string }> {
  const words = call.words.join(' ')
  const guide = flagOf(call, 'guide')
  if (guide !== undefined || flagOf(call, 'session') !== undefined) {
    if (words !== '') {
      return {
        mistake: 'Words and --guide or --session both say where to begin; give one of them.',
      }
    }
    const begun = await begin(call, knowledge, guide)
    return 'mistake' in begun ? begun : { ...begun, words, finder: finderOf(knowledge) }
  }
  const needed = (flag: string) => ({ mistake: `${flag} needs a guide: --guide GUIDE.` })
  if (call.flags.has('tried')) return needed('--tried')
  const facts = call.flags.get('fact') ?? []
  if (facts.length > 0 && words === '') return needed('--fact')
  const known = applyFacts(knowledge, { guide: '', answers: [], knowledge: '' }, facts)
  if ('mistake' in known) return known
  const finder = finderOf(knowledge, known.session)
  const meant = commandMeant(words, finder)
  return meant === undefined ? { words, finder } : { mistake: meant }
}
