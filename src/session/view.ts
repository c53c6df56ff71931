import type { FactId } from '../knowledge/fact.ts'
import type { GuideId } from '../knowledge/target.ts'
import type { Outcome, Session } from './session.ts'

/** A page that something comes from. */
export interface ViewSource {
  readonly title: string
  readonly url?: string
}

/** One step of a chain of fired rules: the answer that was given there, in words. */
export interface Reason {
  /** A sentence: `Sending Status is "Failed".` */
  readonly text: string
  readonly fact: FactId
  readonly answer: string
  readonly label: string
  readonly step: string
  readonly guide: GuideId
}

/** What an answer would lead to. */
export interface Lead {
  /** The answer as a branch names it: a choice, a code, a phrase, `listed`, `unsure`, `otherwise`. */
  readonly answer: string
  readonly label: string
  /** What comes then, in words: a question, a cause, a guide. */
  readonly to: string
}

/** An outcome of a cause that was tried. */
export interface Tried {
  readonly cause: string
  readonly text: string
  readonly outcome: Outcome
}

/** One of several conclusions that are still possible. */
export interface ViewCandidate {
  readonly kind: 'cause' | 'answer' | 'escalation'
  readonly guide: GuideId
  /** `guide/cause` where it is a cause. */
  readonly cause?: string
  readonly text: string
  readonly check?: string
  readonly remedy?: string
  /** The answers that would confirm it, `label` in words. */
  readonly confirm: readonly {
    readonly fact: FactId
    readonly answer: string
    readonly ask: string
    readonly label: string
  }[]
  readonly source?: readonly ViewSource[]
}

interface ViewCommon {
  /** The guide it is in now, and its title. */
  readonly guide: GuideId
  readonly title: string
  readonly session: Session
  /** Facts that were given but not used on this path. */
  readonly unused: readonly FactId[]
  /** Causes that were tried on the way, in the order they were reported. */
  readonly tried: readonly Tried[]
  readonly say?: string
  readonly source?: readonly ViewSource[]
}

export type QuestionType = 'choice' | 'yes-no' | 'number' | 'duration' | 'text' | 'code'

export interface QuestionView extends ViewCommon {
  readonly kind: 'question'
  readonly step: string
  readonly fact: FactId
  readonly ask: string
  readonly where?: string
  readonly type: QuestionType
  /** Choices to pick from. For text the examples of what is recognised; for a code the rows it may be. */
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly unit?: string
  readonly why: readonly Reason[]
  /** What each answer would lead to. */
  readonly leads: readonly Lead[]
  /** How many branches are open, once something was answered unsure. */
  readonly open?: number
}

export interface CheckView extends ViewCommon {
  readonly kind: 'check'
  readonly step: string
  /** `guide/cause`. */
  readonly cause: string
  readonly text: string
  readonly check?: string
  readonly remedy?: string
  readonly outcomes: readonly ['fixed', 'not-fixed', 'cannot-check']
  /** Which check of the list this is, from 1, and how many there are. */
  readonly position: number
  readonly of: number
  readonly why: readonly Reason[]
}

export interface ConclusionView extends ViewCommon {
  readonly kind: 'conclusion'
  readonly cause: string
  readonly text: string
  /** How to make sure of it; left out once a check put it right. */
  readonly check?: string
  readonly remedy: string
  /** True when a check of this cause put it right. */
  readonly fixed: boolean
  readonly how: readonly Reason[]
}

/** A guide or a note that informs. */
export interface AnswerView extends ViewCommon {
  readonly kind: 'answer'
  readonly text: string
  readonly note?: string
  readonly how: readonly Reason[]
}

export interface UndecidedView extends ViewCommon {
  readonly kind: 'undecided'
  readonly candidates: readonly ViewCandidate[]
  readonly escalation: string
  readonly how: readonly Reason[]
}

export interface EscalationView extends ViewCommon {
  readonly kind: 'escalation'
  readonly text: string
  /** Why it came to this, a sentence. */
  readonly reason: string
  /** What could not be checked. */
  readonly candidates: readonly ViewCandidate[]
  readonly how: readonly Reason[]
}

/** What to show next, as data. Texts are Markdown with their placeholders filled in. */
export type View =
  | QuestionView
  | CheckView
  | ConclusionView
  | AnswerView
  | UndecidedView
  | EscalationView
