import { isAbsolute, join } from 'node:path'
import type { Shell } from '../call/shell.ts'

/** The folder that Unstuck keeps what it can work out again in, one for each kind. */
export function cacheFolder(
  { environment, home }: Pick<Shell, 'environment' | 'home'>,
  kind: string,
): string {
  const named = environment.XDG_CACHE_HOME
  const root = named && isAbsolute(named) ? named : join(home, '.cache')
  return join(root, 'unstuck', kind)
}
