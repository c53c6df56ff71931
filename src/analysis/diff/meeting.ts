import type { FactId } from '../../knowledge/fact.ts'
import type { Guide } from '../../knowledge/guide.ts'
import type { Step } from '../../knowledge/step.ts'
import type { CauseId, StepId } from '../../knowledge/target.ts'
import { causesTried } from '../causes-tried.ts'
import type { Position } from './position.ts'
import type { Pair, Side } from './side.ts'

/** A step of each version; a step that only one of them has is one side's only. */
export type Steps = Readonly<Partial<Record<Side, StepId>>>

/** A point that both versions come to with the same cases. */
export type Point =
  | { readonly kind: 'start' }
  /** Both ask for the fact, or one does and the other one is bound for where this may lead. */
  | { readonly kind: 'question'; readonly steps: Steps; readonly fact: FactId }
  /** Both try causes, or one does and the other one is bound for where this leads. */
  | { readonly kind: 'checks'; readonly steps: Steps; readonly tried: Pair<readonly CauseId[]> }
  /** A step that has become another kind of step, or asks for another fact. */
  | { readonly kind: 'replaced'; readonly steps: Steps; readonly does: Pair<StepDoes> }

export type StepDoes = { readonly asks: FactId } | { readonly tries: readonly CauseId[] }

export interface Meeting {
  readonly point: Point
  /** The sides that go on from there at once; none where each goes its own way. */
  readonly sides: readonly Side[]
}

/** How two versions of a guide are at the same point, if they are, with one step each. */
export function meetingOf(at: Pair<Position>, guides: Pair<Guide>): Meeting | undefined {
  const { before, after } = at
  if (before.kind !== 'step' || after.kind !== 'step') return undefined
  const steps = { before: before.step.id, after: after.step.id }
  const isOne = steps.before === steps.after
  // Two steps that both versions have are two steps, even if they ask the same.
  const isNamed = isOne || !has(guides.after, before.step) || !has(guides.before, after.step)
  const point = isNamed ? pointOf(before.step, after.step, guides) : undefined
  if (point) return { point, sides: ['before', 'after'] }
  if (!isOne) return undefined
  const does = {
    before: stepDoes(before.step, guides.before),
    after: stepDoes(after.step, guides.after),
  }
  return { point: { kind: 'replaced', steps, does }, sides: [] }
}

function pointOf(before: Step, after: Step, guides: Pair<Guide>): Point | undefined {
  const steps = { before: before.id, after: after.id }
  if (before.kind === 'ask' && after.kind === 'ask') {
    return before.fact === after.fact ? { kind: 'question', steps, fact: after.fact } : undefined
  }
  if (before.kind !== 'try' || after.kind !== 'try') return undefined
  const tried = {
    before: causesTried(guides.before, before),
    after: causesTried(guides.after, after),
  }
  return { kind: 'checks', steps, tried }
}

/** The point of a step that only one version has. */
export function loneMeeting(step: Step, side: Side, guides: Pair<Guide>): Meeting {
  const steps = { [side]: step.id }
  const point: Point =
    step.kind === 'ask'
      ? { kind: 'question', steps, fact: step.fact }
      : {
          kind: 'checks',
          steps,
          tried: { before: [], after: [], [side]: causesTried(guides[side], step) },
        }
  return { point, sides: [side] }
}

function stepDoes(step: Step, guide: Guide): StepDoes {
  return step.kind === 'ask' ? { asks: step.fact } : { tries: causesTried(guide, step) }
}

export function has({ body }: Guide, { id }: Step): boolean {
  return body.kind === 'steps' && body.steps.has(id)
}
