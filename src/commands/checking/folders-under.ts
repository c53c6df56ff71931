import { readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

const most = 1000

/**
 * The folder itself as '', and all below it by their path in it, hidden ones and node_modules left out; with their real
 * paths. What cannot be read is left out. Throws where the folder itself cannot be found.
 */
export function foldersUnder(folder: string): ReadonlyMap<string, string> {
  const folders = new Map([['', realpathSync(folder)]])
  // A map grows while it is walked.
  for (const [under, real] of folders) {
    for (const name of namesOfFolders(real)) {
      const path = under === '' ? name : `${under}/${name}`
      if (folders.size < most) folders.set(path, join(real, name))
    }
  }
  return folders
}

function namesOfFolders(path: string): readonly string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name))
      .map(({ name }) => name)
  } catch {
    return []
  }
}
