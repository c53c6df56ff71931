import { changeGuide } from '../../session/change-guide.ts'
import type { Session } from '../../session/session.ts'
import type { Action } from '../action.ts'
import type { Reply } from '../request.ts'
import { findGuide } from './find-guide.ts'
import type { Setting } from './setting.ts'
import { takeTicket } from './take-ticket.ts'
import { withFacts } from './with-facts.ts'

/** The session in the guide that was found, or what was chosen in place of one. `told`: a code was explained meanwhile. */
export type Opened =
  | { readonly kind: 'opened'; readonly session: Session }
  | (Exclude<Reply, { kind: 'take' }> & { readonly told: boolean })

export interface Opening {
  /** What is known already; its guide stays only where a ticket comes with it. */
  readonly start: Session
  readonly words?: string
  readonly ticket?: string
  readonly actions: readonly Action[]
}

/** Finds the guide of a problem, by words or by a ticket; what either says is known then. */
export async function openProblem(opening: Opening, setting: Setting): Promise<Opened> {
  const { actions } = opening
  const { tickets } = setting
  let { start, words = '', ticket } = opening
  let told = false
  for (;;) {
    if (ticket !== undefined && tickets !== undefined) {
      const pasted = { text: ticket, start, tickets }
      const taken = await takeTicket(pasted, setting)
      if (taken.kind === 'taken') {
        if (taken.session.guide !== '') return { kind: 'opened', session: taken.session }
        start = taken.session
      } else if (taken.kind !== 'act' || taken.action === 'quit') return { ...taken, told }
    }
    const search = await findGuide(setting, { words, actions })
    told ||= search.told
    if (search.kind === 'found') {
      const { result } = search
      return {
        kind: 'opened',
        session: withFacts(changeGuide(start, result.guide ?? start.guide), result),
      }
    }
    if (search.kind !== 'ticket') return { ...search, told }
    words = ''
    ticket = search.text
    start = { ...start, guide: '' }
  }
}
