import type { Effort, Likelihood } from '../../knowledge/cause.ts'
import type { GuideId } from '../../knowledge/target.ts'
import type { Located, Span } from '../../text/span.ts'

/** A guide as written: nothing is looked up yet, every name and text has its place. */
export interface GuideDocument {
  readonly kind: 'guide'
  readonly path: string
  /** From the file's name. */
  readonly id: GuideId
  /** False when a mistake may hide steps, causes or notes. */
  readonly complete: boolean
  /** What to point at when the guide as a whole is meant: its first key. */
  readonly span: Span
  readonly title?: Located<string>
  readonly aliases: readonly Located<string>[]
  readonly tags: readonly Located<string>[]
  readonly sources: readonly Located<string>[]
  /** The first one is the start. */
  readonly steps: readonly StepDocument[]
  readonly answer?: Located<string>
  readonly unanswered?: Located<string>
  readonly causes: readonly CauseDocument[]
  readonly notes: readonly NoteDocument[]
  readonly escalation?: Located<string>
}

export interface StepDocument {
  readonly name: Located<string>
  readonly say?: Located<string>
  readonly sources: readonly Located<string>[]
  /** Absent when the step neither asks nor tries, or that could not be read. */
  readonly body?: AskDocument | TryDocument
}

export interface AskDocument {
  readonly kind: 'ask'
  readonly fact: Located<string>
  /** In written order, `otherwise` wherever it stands. */
  readonly branches: readonly BranchDocument[]
}

export interface TryDocument {
  readonly kind: 'try'
  readonly causes: readonly Located<string>[]
  readonly otherwise?: TargetDocument
}

export interface BranchDocument {
  readonly key: Located<string>
  /** Absent when it could not be read. */
  readonly target?: TargetDocument
}

/** `go phone`, `escalate`: the word and the name that follows it. */
export type TargetDocument =
  | {
      readonly kind: 'go' | 'cause' | 'guide' | 'note'
      readonly name: Located<string>
      readonly span: Span
    }
  | { readonly kind: 'escalate'; readonly span: Span }

export interface CauseDocument {
  readonly name: Located<string>
  readonly text?: Located<string>
  readonly check?: Located<string>
  readonly remedy?: Located<string>
  readonly unanswered?: Located<string>
  readonly likelihood?: Located<Likelihood>
  readonly effort?: Located<Effort>
  readonly sources: readonly Located<string>[]
}

export interface NoteDocument {
  readonly name: Located<string>
  readonly text?: Located<string>
}
