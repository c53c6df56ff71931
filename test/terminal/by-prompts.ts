// What is loaded later is loaded now, so that no key comes before its prompt.
import '../../src/session/consult.ts'
import '../../src/terminal/lines/line-face.ts'
import '../../src/terminal/prompts/prompt-face.ts'
import type { Session } from '../../src/session/session.ts'
import type { ConsultationEnd, ConsultationOptions } from '../../src/terminal/consultation.ts'
import { runConsultation } from '../../src/terminal/consultation.ts'
import { plainFinder } from './finder.ts'
import { smallKnowledge } from './knowledge.ts'
import type { FakeTerminal } from './terminal.ts'
import { fakeTerminal } from './terminal.ts'

export interface Consulted extends FakeTerminal {
  readonly sessions: readonly Session[]
  readonly end: Promise<ConsultationEnd>
}

/** Plays a consultation by prompts in a terminal, of 80 by 40 unless given. */
export async function byPrompts(
  options: Partial<ConsultationOptions> = {},
  terminal: FakeTerminal = fakeTerminal(),
): Promise<Consulted> {
  const knowledge = options.knowledge ?? smallKnowledge()
  const sessions: Session[] = []
  const end = runConsultation({
    knowledge,
    finder: plainFinder(knowledge),
    input: terminal.input,
    prompts: terminal.output,
    output: terminal.output,
    mode: 'prompts',
    color: false,
    columns: terminal.output.columns,
    onChange: (session) => sessions.push(session),
    ...options,
  })
  await terminal.screen()
  return { ...terminal, sessions, end }
}
