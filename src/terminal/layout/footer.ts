import type { Action } from '../action.ts'
import { actionKeys } from '../action.ts'
import type { Look } from '../look.ts'
import { paragraph } from './paragraph.ts'

/** A key and what it does now. */
export type Hint = readonly [key: string, does: string]

/** The hints of actions; `back` is shown by the keys that work for it. */
export function hintsOf(actions: readonly Action[], backKey = '←'): readonly Hint[] {
  return actions.map((action) => [
    action === 'back' ? backKey : actionKeys[action].letter,
    actionKeys[action].name,
  ])
}

/** One quiet line, or a few, of the keys that work now. A hint is never broken in two. */
export function footer(hints: readonly Hint[], look: Look): string {
  const whole = hints.map((hint) => hint.join(' ').replaceAll(' ', '\u00A0'))
  return paragraph(whole.join('\u00A0· '), 'faint', look).replaceAll('\u00A0', ' ')
}
