import type { AnswerKey } from '../knowledge/answer-key.ts'
import type { FactId } from '../knowledge/fact.ts'
import type { Outcome } from '../knowledge/scenario.ts'
import type { CauseId, GuideId, NoteId, StepId } from '../knowledge/target.ts'

/** A point of a guide that rules start from: a step, or the n-th cause that a step tries (`phone-checks#2`). */
export type Place = string

/** Where a rule leads. `waits` says what is asked or tried there, for explanations. */
export type Reach =
  | {
      readonly kind: 'place'
      readonly place: Place
      readonly step: StepId
      readonly waits: WhatWaits
    }
  | { readonly kind: 'cause'; readonly cause: CauseId }
  | { readonly kind: 'guide'; readonly guide: GuideId }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'information' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'escalate' }

export type WhatWaits =
  | { readonly kind: 'question'; readonly fact: FactId }
  | { readonly kind: 'check'; readonly cause: CauseId }

/** What must hold at the rule's place for it to fire. */
export type Condition =
  /** The answer about a fact takes this branch: the first key that matches, seen from all keys of the step. */
  | {
      readonly kind: 'answer'
      readonly fact: FactId
      readonly branch: number
      readonly key: AnswerKey
    }
  /** The outcome of trying a cause, named `guide/cause`, is one of these. */
  | { readonly kind: 'outcome'; readonly cause: string; readonly outcomes: readonly Outcome[] }
  | { readonly kind: 'always' }

/** Condition -> event, compiled from one branch of a guide. */
export interface Rule {
  /** Unique within its guide: `status is failed`. */
  readonly name: string
  readonly place: Place
  readonly step: StepId
  readonly condition: Condition
  /** The answer as the branch names it. */
  readonly written: string
  /** Higher first; a place comes before every place it leads to, so that one pass goes through the guide. */
  readonly priority: number
  /** Its position among the rules of the guide, in written order, from 0. */
  readonly order: number
  readonly reach: Reach
}

/** What is asked or tried at a place. */
export type Waiting =
  | {
      readonly kind: 'question'
      readonly fact: FactId
      readonly keys: readonly { readonly key: AnswerKey }[]
    }
  | {
      readonly kind: 'check'
      readonly cause: CauseId
      /** Which check of the step this is, from 1, and how many there are. */
      readonly position: number
      readonly of: number
    }

export interface PlaceInfo {
  readonly place: Place
  readonly step: StepId
  readonly waiting: Waiting
  readonly say?: string
  readonly sources: readonly string[]
  /** Position in written order, from 0. */
  readonly written: number
}

/** A guide as the engine sees it. */
export interface Rules {
  readonly guide: GuideId
  readonly start: Place
  readonly rules: readonly Rule[]
  readonly places: ReadonlyMap<Place, PlaceInfo>
  readonly rulesAt: ReadonlyMap<Place, readonly Rule[]>
}
