import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Keeps the newest consultations and removes the others. */
export function pruneSessions(folder: string, keep = 50): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  for (const name of names.sort().slice(0, -keep)) rmSync(join(folder, name), { force: true })
}
