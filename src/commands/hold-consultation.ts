import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Session } from '../session/session.ts'
import { runConsultation } from '../terminal/consultation.ts'
import type { Tickets } from '../terminal/turns/tickets.ts'
import type { AskingMode } from './asking-mode.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { displayOf } from './display-of.ts'
import type { GivenFinder } from './finder-of.ts'
import { printNote } from './print-note.ts'
import { printOpen } from './print-open.ts'
import { sessionKeeper } from './sessions/session-keeper.ts'
import { viewJson } from './view-json.ts'

export interface Consultation {
  readonly knowledge: KnowledgeBase
  /** The folder of the knowledge base, absolute. */
  readonly rules: string
  readonly finder: GivenFinder
  /** Where to go on; without it the guide is searched for first. */
  readonly session?: Session
  readonly words?: string
  readonly tickets?: Tickets
  /** A ticket to begin with, and what is known besides it. */
  readonly ticket?: { readonly text: string; readonly start: Session }
  /** Of a consultation that was kept and goes on. */
  readonly id?: string
}

/** Plays a consultation with the person at the streams, keeps it as it goes on, and prints how it ended. */
export async function holdConsultation(
  call: Call,
  mode: Exclude<AskingMode, 'none'>,
  consultation: Consultation,
): Promise<Ending> {
  const { shell, flags } = call
  const { knowledge } = consultation
  const unmasked = flags.has('unmasked')
  const keep = sessionKeeper({ ...consultation, shell, unmasked })
  if (consultation.session) shell.resumeBy(`unstuck --guide ${consultation.session.guide}`)
  const { how, view } = await runConsultation({
    ...consultation,
    ...displayOf(call, shell.talk),
    mode,
    input: shell.input,
    prompts: shell.talk,
    // With --json the output is data; what people read goes where they are asked.
    output: flags.has('json') ? shell.talk : shell.output,
    signal: shell.interruption,
    onChange: (session) => keep(session, true),
  })
  const kept = view && keep(view.session, how !== 'concluded')
  if (how === 'interrupted') return { kind: 'interrupted' }
  if (how === 'quit' && kept) shell.talk.write('Go on with: unstuck resume\n')
  if (how === 'input-ended') {
    const ending = printOpen(call, knowledge, view)
    if (view) printNote(call, knowledge, view)
    return ending
  }
  if (view && flags.has('json')) shell.output.write(viewJson(call, knowledge, view))
  if (view) printNote(call, knowledge, view)
  return { kind: 'done' }
}
