import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { safe } from '../../text/safe.ts'
import type { Call } from '../call/command.ts'
import type { Ending } from '../call/ending.ts'
import { counted } from '../counted.ts'
import { jsonText } from '../json-text.ts'
import { startProgress } from '../progress.ts'
import { randomConsultations } from './random-consultations.ts'

/** Plays random consultations and prints those that do not end. */
export async function randomReport(
  call: Call,
  knowledge: KnowledgeBase,
  count: number,
  seed: number,
): Promise<Ending> {
  const progress = startProgress(call.shell)
  const endless = await randomConsultations(knowledge, count, seed, (played) =>
    progress.show(`Consultation ${played} of ${count}`),
  )
  progress.done()
  const { output } = call.shell
  if (call.flags.has('json')) {
    output.write(jsonText({ played: count, seed, endless }))
  } else {
    const lines = endless.map(
      ({ session, why }) => `A consultation ${why}: ${JSON.stringify(session)}\n`,
    )
    const ended = endless.length === 0 ? 'all end' : `${endless.length} do not end`
    output.write(
      safe(
        `${lines.join('')}${counted(count, 'random consultation')} with seed ${seed}: ${ended}.\n`,
      ),
    )
  }
  return { kind: endless.length > 0 ? 'findings' : 'done' }
}
