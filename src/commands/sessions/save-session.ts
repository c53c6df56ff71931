import { keepFile } from '../keep-file.ts'
import type { SavedSession } from './saved-session.ts'

/** Writes a consultation whole or not at all, for its owner only. Throws where the folder cannot be written. */
export function saveSession(folder: string, saved: SavedSession): void {
  keepFile(folder, `${saved.id}.json`, `${JSON.stringify(saved, null, 2)}\n`)
}
