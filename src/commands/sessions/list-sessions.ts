import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SavedSession } from './saved-session.ts'

/** The consultations that are kept, the last saved first. A file that is not one of them is passed over. */
export function listSessions(folder: string): readonly SavedSession[] {
  return namesIn(folder)
    .flatMap((name) => read(join(folder, name)))
    .sort((one, other) => (one.saved < other.saved ? 1 : one.saved > other.saved ? -1 : 0))
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'))
  } catch {
    return []
  }
}

function read(path: string): readonly SavedSession[] {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isSaved(value) ? [value] : []
  } catch {
    return []
  }
}

function isSaved(value: unknown): value is SavedSession {
  if (typeof value !== 'object' || value === null) return false
  const types = Object.entries(value).map(([name, one]) => `${name}: ${typeof one}`)
  return [
    'id: string',
    'saved: string',
    'rules: string',
    'title: string',
    'open: boolean',
    'session: object',
  ].every((type) => types.includes(type))
}
