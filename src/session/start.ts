import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { GuideId } from '../knowledge/target.ts'
import type { Session } from './session.ts'

/** A session without answers. */
export function startSession(knowledge: KnowledgeBase, guide: GuideId): Session {
  return { guide, answers: [], knowledge: knowledge.hash }
}
