import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Session } from '../session/session.ts'
import { whyNot } from '../session/why-not.ts'
import { mask } from '../text/mask.ts'
import { safe } from '../text/safe.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { wrongUse } from './call/wrong-use.ts'
import { causeMeant } from './cause-meant.ts'
import { jsonText } from './json-text.ts'

/** Says why the answers so far do not lead to the cause of `--why-not`. */
export async function printWhyNot(
  call: Call,
  knowledge: KnowledgeBase,
  session: Session,
): Promise<Ending> {
  const { flags, shell } = call
  const found = causeMeant(knowledge, session, flagOf(call, 'why-not') ?? '')
  if ('mistake' in found) return wrongUse(found.mistake)
  const sentence = await whyNot(knowledge, session, found.cause)
  const text = flags.has('unmasked') ? sentence : mask(sentence)
  shell.output.write(
    flags.has('json') ? jsonText({ cause: found.cause, whyNot: text }) : `${safe(text)}\n`,
  )
  return { kind: 'done' }
}
