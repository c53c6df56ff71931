import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { recognise } from '../knowledge/recognise.ts'
import { nearest } from '../text/nearest.ts'
import { answer } from './answer.ts'
import type { Outcome, Session } from './session.ts'
import { startSession } from './start.ts'
import { causeNamed } from './tried-of.ts'
import { tryCause } from './try-cause.ts'

/** What came of reading a session: perhaps a session, a sentence for each answer left out, or why there is none. */
export interface ReadSession {
  readonly session?: Session
  readonly dropped: readonly string[]
  readonly mistake?: string
}

/** Longer texts are no session: even a thousand answers take less. Counted in UTF-16 units. */
const MOST_TEXT = 4_000_000

const OUTCOMES: ReadonlySet<unknown> = new Set<Outcome>(['fixed', 'not-fixed', 'cannot-check'])

/**
 * Reads a session, or the session of a view, from JSON. A session made with other rules is kept as far
 * as it still fits: answers whose fact or cause is gone, or that are no answer any more, are left out and named.
 */
export function readSession(text: string, knowledge: KnowledgeBase): ReadSession {
  if (text.length > MOST_TEXT) return { dropped: [], mistake: 'This is too long to be a session.' }
  const json = parse(text)
  const data = json && isRecord(json.session) ? json.session : json
  if (!data || typeof data.guide !== 'string' || !Array.isArray(data.answers)) {
    return {
      dropped: [],
      mistake:
        'This is not a session. A session is JSON with "guide" and "answers", as "unstuck next GUIDE --json" prints it.',
    }
  }
  if (!knowledge.guides.has(data.guide)) {
    const [near] = nearest(data.guide, knowledge.guides.keys())
    const hint = near === undefined ? '' : ` Did you mean "${near}"?`
    return {
      dropped: [],
      mistake: `The session's guide "${data.guide}" does not exist here.${hint}`,
    }
  }
  let session = startSession(knowledge, data.guide)
  const dropped: string[] = []
  for (const given of data.answers) {
    const read = readAnswer(session, given, knowledge)
    if (typeof read === 'string') dropped.push(read)
    else session = read
  }
  return { session, dropped }
}

/** The session with the answer, or why it is left out. */
function readAnswer(session: Session, given: unknown, knowledge: KnowledgeBase): Session | string {
  if (!isRecord(given))
    return 'An answer that is neither about a fact nor about a cause was left out.'
  if (typeof given.cause === 'string') {
    const { cause, outcome } = given
    if (!causeNamed(knowledge, cause)) return `The cause "${cause}" does not exist any more.`
    if (!isOutcome(outcome)) return `"${String(outcome)}" is not an outcome of "${cause}".`
    return tryCause(session, cause, outcome)
  }
  if (typeof given.fact !== 'string' || typeof given.text !== 'string') {
    return 'An answer that is neither about a fact nor about a cause was left out.'
  }
  const fact = knowledge.facts.get(given.fact)
  if (!fact)
    return `The fact "${given.fact}" does not exist any more; its answer "${given.text}" was left out.`
  if (recognise(fact, given.text, knowledge).kind === 'mistake') {
    return `"${given.text}" is not an answer about "${fact.id}" any more.`
  }
  const from = given.from === 'given' || given.from === 'ticket' ? given.from : 'person'
  return answer(session, fact.id, given.text, from)
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOutcome(value: unknown): value is Outcome {
  return OUTCOMES.has(value)
}
