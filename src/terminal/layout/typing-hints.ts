import type { Action } from '../action.ts'
import { actionKeys, actionOf } from '../action.ts'
import type { Hint } from './footer.ts'
import { hintsOf } from './footer.ts'

/** The keys that work while a line is typed in; `enter` is what Enter does, if anything. */
export function typingHints(
  text: string,
  { actions, enter }: { actions: readonly Action[]; enter: readonly Hint[] },
): readonly Hint[] {
  const action = actionOf(text, actions)
  if (action !== undefined) return [['Enter', `${actionKeys[action].name}, or type on`]]
  return text === '' ? [...enter, ...hintsOf(actions)] : [...enter, ['Esc', 'clear']]
}
