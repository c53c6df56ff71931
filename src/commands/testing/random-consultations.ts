import { atomsOf } from '../../knowledge/atoms.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { typedAnswer } from '../../knowledge/typed-answer.ts'
import { answer } from '../../session/answer.ts'
import { consult } from '../../session/consult.ts'
import type { Outcome, Session } from '../../session/session.ts'
import { startSession } from '../../session/start.ts'
import { tryCause } from '../../session/try-cause.ts'
import type { View } from '../../session/view.ts'
import { type Dice, diceOf } from './dice.ts'

/** A consultation that did not end, or that asked the same thing twice. */
export interface Endless {
  readonly session: Session
  readonly why: string
}

/** More steps than any consultation should take. */
const MOST_STEPS = 500
const OUTCOMES: readonly Outcome[] = ['fixed', 'not-fixed', 'not-fixed', 'cannot-check']

/** Plays consultations with random answers; the same seed plays the same ones. Those that do not end are told. */
export async function randomConsultations(
  knowledge: KnowledgeBase,
  count: number,
  seed: number,
  played: (count: number) => void,
): Promise<readonly Endless[]> {
  const dice = diceOf(seed)
  const guides = [...knowledge.guides.keys()]
  const endless: Endless[] = []
  for (let number = 1; number <= count; number += 1) {
    const guide = dice.pick(guides)
    const failure =
      guide === undefined ? undefined : await play(knowledge, startSession(knowledge, guide), dice)
    if (failure) endless.push(failure)
    played(number)
  }
  return endless
}

async function play(
  knowledge: KnowledgeBase,
  start: Session,
  dice: Dice,
): Promise<Endless | undefined> {
  let session = start
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const view = await consult(knowledge, session)
    const next = goOn(knowledge, view, dice)
    if (next === undefined) return undefined
    if (next === session) return { session, why: `stays at ${view.guide}` }
    session = next
  }
  return { session, why: `has not ended after ${MOST_STEPS} answers` }
}

/** The session with one more random answer; undefined at the end. */
function goOn(knowledge: KnowledgeBase, view: View, dice: Dice): Session | undefined {
  switch (view.kind) {
    case 'question':
      return answer(view.session, view.fact, randomText(knowledge, view, dice))
    case 'check':
      return tryCause(view.session, view.cause, dice.pick(OUTCOMES) ?? 'not-fixed')
    case 'conclusion':
      return view.fixed || dice.chance(0.5)
        ? undefined
        : tryCause(view.session, view.cause, 'not-fixed')
    case 'undecided': {
      const cause = view.candidates.find((candidate) => candidate.cause !== undefined)?.cause
      return cause === undefined || dice.chance(0.5)
        ? undefined
        : tryCause(view.session, cause, 'not-fixed')
    }
    case 'answer':
    case 'escalation':
      return undefined
    default:
      return view satisfies never
  }
}

function randomText(
  knowledge: KnowledgeBase,
  view: Extract<View, { kind: 'question' }>,
  dice: Dice,
): string {
  if (dice.chance(0.2)) return 'unsure'
  const fact = knowledge.facts.get(view.fact)
  const offered = fact?.kind === 'text' ? [] : view.choices.map(({ id }) => id)
  if (!fact || offered.length > 0) return dice.pick(offered) ?? 'unsure'
  const table = fact.kind === 'table' ? knowledge.tables.get(fact.table) : undefined
  const row = table && dice.chance(0.9) ? dice.pick(table.rows) : undefined
  if (row) return typedAnswer(fact, { kind: 'rows', rows: [row] })
  if (fact.kind === 'duration') return `${dice.below(900)} s`
  const atom = dice.pick(atomsOf(fact, [], knowledge))
  return atom ? typedAnswer(fact, atom) : 'unsure'
}
