import { infer } from '../inference/infer.ts'
import { ruledOutBy } from '../inference/why-not.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { givenOf } from './given-of.ts'
import { reasonsOf } from './reasons-of.ts'
import type { Session } from './session.ts'
import { causeNamed } from './tried-of.ts'

/** Why not that cause: the first answer that ruled a cause, named `guide/cause`, out. A sentence. */
export async function whyNot(
  knowledge: KnowledgeBase,
  session: Session,
  cause: string,
): Promise<string> {
  const text = causeNamed(knowledge, cause)?.text
  if (text === undefined) return `No cause is called "${cause}".`
  const inferred = await infer(knowledge, givenOf(session))
  const { conclusion } = inferred.kind === 'conclusion' ? inferred : { conclusion: undefined }
  if (conclusion?.kind === 'cause' && `${conclusion.guide}/${conclusion.cause}` === cause) {
    return 'It is the conclusion.'
  }
  const link = ruledOutBy(knowledge, inferred.chain, cause)
  if (!link) return 'No answer has ruled it out.'
  if (link.rule.condition.kind === 'outcome') return 'It comes after a check that put it right.'
  const reasons = reasonsOf(inferred.chain, inferred.known, knowledge)
  const reason = reasons.findLast(
    ({ step, guide }) => step === link.rule.step && guide === link.guide,
  )
  return `It was ruled out by: ${reason?.text ?? link.rule.written}`
}
