import { expect, test } from 'vitest'
import { type CoveringPath, coveringPaths } from '../../src/analysis/covering-paths.ts'
import { behaviourDiff } from '../../src/analysis/diff/behaviour-diff.ts'
import { flowOf } from '../../src/analysis/flow.ts'
import { gapsOf } from '../../src/analysis/gaps.ts'
import type { Witness } from '../../src/analysis/witness.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { GuideId } from '../../src/knowledge/target.ts'
import { typedAnswer } from '../../src/knowledge/typed-answer.ts'
import { answer } from '../../src/session/answer.ts'
import { consult } from '../../src/session/consult.ts'
import { startSession } from '../../src/session/start.ts'
import { tryCause } from '../../src/session/try-cause.ts'
import type { View } from '../../src/session/view.ts'
import { randomFrom } from '../random.ts'
import { mutantOf } from './diff/mutant.ts'
import { randomKnowledge } from './random-knowledge.ts'
import { ENGINE_RUNS, TIMEOUT } from './runs.ts'

test('covering paths end in a consultation where they say', { timeout: TIMEOUT }, async () => {
  for (let seed = 1; seed <= ENGINE_RUNS; seed += 1) {
    const knowledge = randomKnowledge(randomFrom(seed))
    for (const guide of knowledge.guides.values()) {
      for (const path of coveringPaths(guide, knowledge)) {
        const view = await play(knowledge, guide.id, path.answers, path.tried)
        expect(endOf(view, path), `seed ${seed}: ${JSON.stringify(path.end)}`).toBe(expected(path))
      }
    }
  }
})

test('the answers that lead to a gap end a consultation without help', {
  timeout: TIMEOUT,
}, async () => {
  let seen = 0
  for (let seed = 1; seed <= ENGINE_RUNS; seed += 1) {
    const knowledge = randomKnowledge(randomFrom(seed))
    for (const guide of knowledge.guides.values()) {
      for (const { witness = [], step } of gapsOf(flowOf(guide, knowledge))) {
        // What is unsure on the way leaves other branches open, too.
        if (witness.some((given) => given.answer.kind === 'unsure')) continue
        seen += 1
        const view = await play(knowledge, guide.id, witness, causesOf(knowledge, guide.id))
        expect(view.kind, `seed ${seed}, step ${step.id}`).toBe('escalation')
      }
    }
  }
  expect(seen).toBeGreaterThan(ENGINE_RUNS / 4)
})

test('the answers of a change end where it says in both versions', {
  timeout: TIMEOUT,
}, async () => {
  let seen = 0
  for (let seed = 1; seed <= ENGINE_RUNS; seed += 1) {
    const random = randomFrom(seed)
    const before = randomKnowledge(random)
    const versions = { before, after: mutantOf(before, random) }
    for (const { guide, ends, witness } of behaviourDiff(versions).changes) {
      // What is unsure leaves other branches open, too.
      if (!ends || witness.some((given) => given.answer.kind === 'unsure')) continue
      for (const side of ['before', 'after'] as const) {
        const end = ends[side]
        if (end.kind === 'no answer' || end.kind === 'open') continue
        seen += 1
        const view = await play(versions[side], guide, witness, new Map())
        const played = await withoutHelp(versions[side], view)
        // A cause that was tried without help is not concluded any more.
        if (end.kind === 'cause' && wasTried(played, `${end.guide}/${end.cause}`)) continue
        const name = `seed ${seed}, guide ${guide}, ${side}`
        expect(played.kind, name).toBe(end.kind === 'cause' ? 'conclusion' : 'escalation')
        if (played.kind === 'conclusion' && end.kind === 'cause') {
          expect(played.cause, name).toBe(`${end.guide}/${end.cause}`)
        }
      }
    }
  }
  expect(seen).toBeGreaterThan(ENGINE_RUNS / 2)
})

/** Goes on from checks as if none of them helped. */
async function withoutHelp(knowledge: KnowledgeBase, from: View): Promise<View> {
  let view = from
  while (view.kind === 'check') {
    view = await consult(knowledge, tryCause(view.session, view.cause, 'not-fixed'))
  }
  return view
}

function wasTried(view: View, cause: string): boolean {
  return 'tried' in view && view.tried.some((tried) => tried.cause === cause)
}

async function play(
  knowledge: KnowledgeBase,
  guide: GuideId,
  answers: Witness,
  tried: CoveringPath['tried'],
): Promise<View> {
  let session = startSession(knowledge, guide)
  for (const { fact, answer: given } of answers) {
    session = answer(session, fact.id, typedAnswer(fact, given))
  }
  for (const [cause, outcome] of tried) session = tryCause(session, `${guide}/${cause}`, outcome)
  return consult(knowledge, session)
}

/** Nothing helps. */
function causesOf({ guides }: KnowledgeBase, id: GuideId): CoveringPath['tried'] {
  return new Map([...(guides.get(id)?.causes.keys() ?? [])].map((cause) => [cause, 'not-fixed']))
}

function expected({ guide, end, tried }: CoveringPath): string {
  switch (end.kind) {
    case 'cause':
      // It was tried before, and did not help.
      if (tried.get(end.cause) === 'not-fixed') return 'escalation'
      return `conclusion ${guide}/${end.cause}`
    case 'fixed':
      return `conclusion ${guide}/${end.cause}`
    case 'nowhere':
    case 'escalate':
      return 'escalation'
    default:
      return end.kind
  }
}

function endOf(view: View, { end }: CoveringPath): string {
  // Where a path leaves for another guide, or stays open, the rest is not its own.
  if (end.kind === 'guide' || end.kind === 'open') return end.kind
  return view.kind === 'conclusion' ? `${view.kind} ${view.cause}` : view.kind
}
