import { infer } from '../inference/infer.ts'
import type { Inferred } from '../inference/inferred.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'
import { checkView } from './check-view.ts'
import { conclusionView } from './conclusion-view.ts'
import { fill } from './fill.ts'
import { givenOf } from './given-of.ts'
import { questionView } from './question-view.ts'
import { reasonsOf } from './reasons-of.ts'
import type { Session } from './session.ts'
import type { Telling } from './telling.ts'
import { triedOf } from './tried-of.ts'
import { undecidedView } from './undecided-view.ts'
import type { View } from './view.ts'

export interface ConsultOptions {
  /** The person says "enough": whatever is not known is taken as unsure. */
  readonly enough?: boolean
}

/**
 * What to show next. The same knowledge base and session give the same view, byte for byte.
 * Answers that the knowledge base does not know or cannot read count as not given.
 * Throws when the session's guide does not exist: whoever takes a guide's name from people looks it up first.
 */
export async function consult(
  knowledge: KnowledgeBase,
  session: Session,
  options: ConsultOptions = {},
): Promise<View> {
  const given = givenOf(session)
  const inferred = await infer(knowledge, given, options)
  const unused = [...given.answers.keys()].filter((fact) => !inferred.known.used.has(fact))
  const fillIn = (text: string) => fill(text, inferred.known, knowledge)
  const guide = guideOf(inferred)
  return viewOf(inferred, {
    knowledge,
    fill: fillIn,
    reasons: reasonsOf(inferred.chain, inferred.known, knowledge),
    common: {
      guide,
      title: knowledge.guides.get(guide)?.title ?? guide,
      session,
      unused,
      tried: triedOf(session, inferred, knowledge, fillIn),
    },
  })
}

function viewOf(inferred: Inferred, telling: Telling): View {
  switch (inferred.kind) {
    case 'question':
      return questionView(inferred, telling)
    case 'check':
      return checkView(inferred, telling)
    case 'conclusion':
      return conclusionView(inferred, telling)
    case 'undecided':
      return undecidedView(inferred, telling)
    default:
      return inferred satisfies never
  }
}

function guideOf(inferred: Inferred): GuideId {
  switch (inferred.kind) {
    case 'question':
    case 'check':
      return inferred.guide
    case 'conclusion':
      return inferred.conclusion.guide
    case 'undecided':
      return inferred.candidates[0]?.conclusion.guide ?? ''
    default:
      return inferred satisfies never
  }
}
