import type { GuideId } from '../../knowledge/target.ts'
import type { FactRead } from '../../search/ticket-reading.ts'
import { answer } from '../../session/answer.ts'
import { changeGuide } from '../../session/change-guide.ts'
import type { Session } from '../../session/session.ts'
import type { Action } from '../action.ts'
import { labelled } from '../layout/labelled.ts'
import type { Look } from '../look.ts'
import { markdown } from '../markdown.ts'
import type { Reply } from '../request.ts'
import { askWithHelp } from './ask-with-help.ts'
import { confirmFacts } from './confirm-facts.ts'
import type { Setting } from './setting.ts'
import { settleContradiction } from './settle-contradiction.ts'
import type { Tickets } from './tickets.ts'

/** What a ticket led to. The session's guide stays empty where none was found or none was wanted. */
export type TicketTaken =
  | { readonly kind: 'taken'; readonly session: Session }
  | Exclude<Reply, { kind: 'take' }>

export interface Pasted {
  readonly text: string
  /** What is known besides; where it has a guide, that one is meant. */
  readonly start: Session
  readonly tickets: Tickets
}

/** Has the facts of a ticket confirmed, asks where it contradicts itself, and finds the guide that fits it. */
export async function takeTicket(pasted: Pasted, setting: Setting): Promise<TicketTaken> {
  const { text, start, tickets } = pasted
  const actions: readonly Action[] = [
    ...(start.guide === '' ? (['back'] as const) : []),
    'change',
    'keys',
    'quit',
  ]
  const { facts: read, contradictions } = tickets.read(text)
  const nothing = read.length + contradictions.length === 0
  if (nothing)
    setting.face.tell((look) => markdown('The ticket states no fact that is known here.', look))
  let facts = read
  for (;;) {
    if (facts.length > 0) {
      const reply = await confirmFacts(facts, actions, setting)
      if (reply.kind !== 'confirmed') return reply
      facts = reply.facts
    }
    const settled: FactRead[] = []
    let back = false
    for (const contradiction of contradictions) {
      const reply = await settleContradiction(contradiction, setting)
      back = reply.kind === 'act' && reply.action === 'back'
      if (back) break
      if (reply.kind !== 'settled') return reply
      if (reply.fact !== undefined) settled.push(reply.fact)
    }
    if (back && read.length === 0) return { kind: 'act', action: 'back' }
    if (back) {
      facts = read
      continue
    }
    const known = [...facts, ...settled]
    const session = known.reduce((all, one) => answer(all, one.fact, one.text, fromOf(one)), start)
    if (start.guide !== '') return { kind: 'taken', session }
    const guide = await chooseGuide(tickets.guidesFor(text, known), setting)
    if (typeof guide === 'string') return { kind: 'taken', session: changeGuide(session, guide) }
    if (guide.kind === 'act' && guide.action === 'problem') return { kind: 'taken', session }
    if (guide.kind !== 'act' || guide.action !== 'back') return guide
    if (nothing) return guide
    facts = read
  }
}

// What the person typed in place of what the ticket says is their own answer.
function fromOf({ words }: FactRead) {
  return words === '' ? 'person' : 'ticket'
}

async function chooseGuide(
  guides: ReturnType<Tickets['guidesFor']>,
  setting: Setting,
): Promise<GuideId | Exclude<Reply, { kind: 'take' }>> {
  const [first, ...others] = guides
  if (first === undefined) {
    setting.face.tell((look) => markdown('No guide fits the ticket.', look))
    return { kind: 'act', action: 'problem' }
  }
  if (others.length === 0) {
    setting.face.tell((look) =>
      [
        labelled('This looks like', first.title, look),
        markdown(look.conceal(first.because), look),
      ].join('\n'),
    )
    return first.guide
  }
  const above = (look: Look) => markdown('**Two guides fit the ticket.** Which one?', look)
  const options = guides.map(({ guide, title, because }) => ({
    id: guide,
    label: title,
    detail: because,
  }))
  const actions = ['back', 'problem', 'keys', 'quit'] as const
  const reply = await askWithHelp({ kind: 'pick', above, options, actions }, setting)
  return reply.kind === 'take' ? reply.value : reply
}
