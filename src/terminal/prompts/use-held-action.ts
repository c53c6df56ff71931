import { useEffect, useRef } from '@inquirer/core'
import type { Action } from '../action.ts'

/** An action whose letter was typed, until it is clear that no word begins with it. */
export interface HeldAction {
  /** The action comes about after a pause without another key. */
  hold(action: Action): void
  /** Another key came: the letter is part of a word. */
  release(): void
}

/** Milliseconds. Whoever types a word is quicker, whoever presses a key does not mind. */
const pause = 250

/** Tells the key `u` from the first letter of `under`: nobody's answer is to be taken for a key. */
export function useHeldAction(act: (action: Action) => void): HeldAction {
  const latest = useRef(act)
  latest.current = act
  const timer = useRef<NodeJS.Timeout | undefined>(undefined)
  const release = () => clearTimeout(timer.current)
  useEffect(() => release, [])
  return {
    release,
    hold(action) {
      release()
      timer.current = setTimeout(() => latest.current(action), pause)
    },
  }
}
