import type { KeypressEvent } from '@inquirer/core'
import { useRef } from '@inquirer/core'

/** Tells whether a key comes from pasted text, which terminals put between two marks. */
export function usePaste(): (key: KeypressEvent) => boolean {
  const pasting = useRef(false)
  return ({ name }) => {
    if (name === 'paste-start') pasting.current = true
    else if (name === 'paste-end') pasting.current = false
    else return pasting.current
    return true
  }
}
