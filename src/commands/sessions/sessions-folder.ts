import { isAbsolute, join } from 'node:path'
import type { Shell } from '../call/shell.ts'

/** Where consultations are kept: `unstuck/sessions` in the XDG state folder. */
export function sessionsFolder({ environment, home }: Shell): string {
  const named = environment.XDG_STATE_HOME
  // A relative path is to be ignored, says the XDG base directory specification.
  const state = named && isAbsolute(named) ? named : join(home, '.local', 'state')
  return join(state, 'unstuck', 'sessions')
}
