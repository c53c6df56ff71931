import type { Span } from '../text/span.ts'
import type { CauseId } from './target.ts'

export type Likelihood = 'rare' | 'occasional' | 'common' | 'usual'
export type Effort = 'low' | 'medium' | 'high'

/** A fault that explains the symptom. Texts are Markdown and may hold placeholders such as `{error-code.fix}`. */
export interface Cause {
  readonly id: CauseId
  readonly span: Span
  readonly text: string
  readonly check?: string
  /** How to put it right; a cause has a remedy or says why it has none. */
  readonly remedy?: string
  /** Why the sources give no remedy; it leads to an escalation that says so. */
  readonly unanswered?: string
  readonly likelihood?: Likelihood
  readonly effort?: Effort
  readonly sources: readonly string[]
}
