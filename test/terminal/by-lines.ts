import { PassThrough, Writable } from 'node:stream'
// What is loaded later is loaded now, so that no key comes before its prompt.
import '../../src/session/consult.ts'
import '../../src/terminal/lines/line-face.ts'
import '../../src/terminal/prompts/prompt-face.ts'
import type { Session } from '../../src/session/session.ts'
import type { ConsultationEnd, ConsultationOptions } from '../../src/terminal/consultation.ts'
import { runConsultation } from '../../src/terminal/consultation.ts'
import { plainFinder } from './finder.ts'
import { smallKnowledge } from './knowledge.ts'

export interface Played {
  readonly end: ConsultationEnd
  /** Everything written, in the order it was written, as one terminal would show it. */
  readonly screen: string
  readonly output: string
  readonly sessions: readonly Session[]
}

/** Plays a consultation line by line; each string is a chunk as it comes out of a pipe. */
export async function byLines(
  chunks: readonly (string | Buffer)[],
  options: Partial<ConsultationOptions> = {},
): Promise<Played> {
  const knowledge = options.knowledge ?? smallKnowledge()
  const input = new PassThrough()
  const sessions: Session[] = []
  let screen = ''
  let output = ''
  const play = runConsultation({
    knowledge,
    finder: plainFinder(knowledge),
    input,
    prompts: writer((text) => {
      screen += text
    }),
    output: writer((text) => {
      screen += text
      output += text
    }),
    mode: 'lines',
    color: false,
    columns: 80,
    onChange: (session) => sessions.push(session),
    ...options,
  })
  for (const chunk of chunks) {
    input.write(chunk)
    await new Promise(setImmediate)
  }
  input.end()
  return { end: await play, screen, output, sessions }
}

function writer(take: (text: string) => void): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      take(String(chunk))
      done()
    },
  })
}
