export type GuideId = string
export type StepId = string
export type CauseId = string
export type NoteId = string

/** Where a branch leads. */
export type Target =
  | { readonly kind: 'go'; readonly step: StepId }
  | { readonly kind: 'cause'; readonly cause: CauseId }
  | { readonly kind: 'guide'; readonly guide: GuideId }
  | { readonly kind: 'note'; readonly note: NoteId }
  | { readonly kind: 'escalate' }
