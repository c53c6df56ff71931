import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Leaves the newest files of a folder of the cache. Throws where it cannot be read. */
export function pruneCache(folder: string, keep: number): void {
  const files = readdirSync(folder).map((name) => join(folder, name))
  const byAge = files
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((one, other) => other.time - one.time)
  for (const { file } of byAge.slice(keep)) rmSync(file, { force: true })
}
