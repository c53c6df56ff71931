import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SavedSession } from './saved-session.ts'

/** Writes a consultation whole or not at all, for its owner only. Throws where the folder cannot be written. */
export function saveSession(folder: string, saved: SavedSession): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${saved.id}.json`)
  const unfinished = join(folder, `.${saved.id}.${process.pid}`)
  try {
    writeFileSync(unfinished, `${JSON.stringify(saved, null, 2)}\n`, { mode: 0o600 })
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
