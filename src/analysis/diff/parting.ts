import type { Leg } from './leg.ts'
import type { Point, StepDoes } from './meeting.ts'
import type { PartedAnswers } from './parted-answers.ts'
import type { End, Position } from './position.ts'
import type { Pair } from './side.ts'

/** Where a version goes on. */
export type Place =
  | { readonly kind: 'step'; readonly step: string; readonly does: StepDoes }
  | { readonly kind: 'guide'; readonly guide: string }
  | End

/** The last point where both versions met, and how they went on from there. */
export interface Parting {
  readonly point: Point
  readonly to: Pair<Place>
  /** The answers that go this way, where it is a question. */
  readonly answers?: PartedAnswers
  /** What differs in the end because of it. */
  readonly concerns: Concerns
}

export interface Concerns {
  readonly ends: boolean
  readonly checks: boolean
}

export function placesOf({ to }: Leg): Pair<Place> {
  return { before: placeOf(to.before), after: placeOf(to.after) }
}

function placeOf(position: Position): Place {
  switch (position.kind) {
    case 'step': {
      const { step } = position
      const does: StepDoes =
        step.kind === 'ask' ? { asks: step.fact } : { tries: step.causes.map(({ cause }) => cause) }
      return { kind: 'step', step: step.id, does }
    }
    case 'entering':
      return { kind: 'guide', guide: position.guide }
    case 'end':
      return position.end
    default:
      return position satisfies never
  }
}
