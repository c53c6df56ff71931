import type { Outcome } from '../../session/session.ts'
import type { Option, PickRequest } from '../request.ts'
import { outcomeWords } from '../screens/outcome-words.ts'

const options: readonly (Option & { readonly id: Outcome })[] = [
  { id: 'fixed', label: outcomeWords.fixed, words: ['y', 'yes', 'worked', 'solved'] },
  { id: 'not-fixed', label: outcomeWords['not-fixed'], words: ['no', 'not fixed'] },
  { id: 'cannot-check', label: outcomeWords['cannot-check'], words: ['cannot check'] },
]

/** How the outcome of a check is asked, of those outcomes that make sense. */
export function outcomeRequest(
  rest: Omit<PickRequest, 'kind' | 'options'>,
  outcomes: readonly Outcome[] = ['fixed', 'not-fixed', 'cannot-check'],
): PickRequest {
  return { kind: 'pick', ...rest, options: options.filter(({ id }) => outcomes.includes(id)) }
}

/** The outcome that an answer names; undefined where it names none. */
export function outcomeOf(id: string | undefined): Outcome | undefined {
  return options.find((option) => option.id === id)?.id
}
