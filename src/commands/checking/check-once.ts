import { contentHash } from '../../authoring/content-hash.ts'
import type { Shell } from '../call/shell.ts'
import { readSources } from '../knowledge/read-sources.ts'
import type { Progress } from '../progress.ts'
import { type CheckCache, checkCache } from './check-cache.ts'
import { checkFolder } from './check-folder.ts'
import type { CheckOptions } from './check-sources.ts'
import type { Checked } from './checked.ts'

// As for compiled knowledge: run from its sources there is no name of a build, and no cache.
const build = /-([A-Z0-9]{8})\.js$/.exec(import.meta.url)?.[1]

/** Reads and checks a folder, unless the same build has checked the same texts on the same day. */
export function checkOnce(
  shell: Shell,
  folder: string,
  options: CheckOptions,
  progress: Progress,
  cache: CheckCache | undefined = build === undefined ? undefined : checkCache(shell, build),
): Checked {
  const { sources, diagnostics } = readSources(folder)
  // What could not be read may be readable the next time, with the same text as far as is known.
  if (!cache || sources.length === 0 || diagnostics.length > 0) {
    return checkFolder(folder, options, progress)
  }
  const hash = contentHash(sources)
  const known = cache.read(hash, options.today)
  if (known) return { sources, ...known }
  const checked = checkFolder(folder, options, progress)
  const { sources: read, ...outcome } = checked
  // A file may have been saved in between.
  if (contentHash(read) === hash) cache.write(hash, options.today, outcome)
  return checked
}
