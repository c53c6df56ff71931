import type { Outcome } from '../../session/session.ts'

/** The outcomes of a check, as a person reports them. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  fixed: 'It worked',
  'not-fixed': 'It did not help',
  'cannot-check': 'I cannot check this',
}
