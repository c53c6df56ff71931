import { contentHash } from '../../authoring/content-hash.ts'
import type { Shell } from '../call/shell.ts'
import { readSources } from '../knowledge/read-sources.ts'
import { type CheckCache, checkCache } from './check-cache.ts'
import type { Checked } from './checked.ts'

// As for compiled knowledge: run from its sources there is no name of a build, and no cache. The name tells the
// content of what is loaded later, too.
const build = /-([A-Z0-9]{8})\.js$/.exec(import.meta.url)?.[1]

interface Check {
  /** The day of the check, `2026-11-22`. */
  readonly today: string
  /** What to do where the cache has nothing. */
  readonly check: () => Promise<Checked>
  readonly cache?: CheckCache
}

/** Reads and checks a folder, unless the same build has checked the same texts on the same day. */
export async function checkOnce(
  shell: Shell,
  folder: string,
  { today, check, cache = build === undefined ? undefined : checkCache(shell, build) }: Check,
): Promise<Checked> {
  const { sources, diagnostics } = readSources(folder)
  // What could not be read may be readable the next time, with the same text as far as is known.
  if (!cache || sources.length === 0 || diagnostics.length > 0) return check()
  const hash = contentHash(sources)
  const known = cache.read(hash, today)
  if (known) return { sources, ...known }
  const checked = await check()
  const { sources: read, ...outcome } = checked
  // A file may have been saved in between.
  if (contentHash(read) === hash) cache.write(hash, today, outcome)
  return checked
}
