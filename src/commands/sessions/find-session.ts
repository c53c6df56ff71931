import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Shell } from '../call/shell.ts'
import { unknownName } from '../call/unknown-name.ts'
import { listSessions } from './list-sessions.ts'
import type { SavedSession } from './saved-session.ts'
import { sessionsFolder } from './sessions-folder.ts'

export type SessionFound =
  /** A file to read, `-` for standard input. */
  | { readonly file: string }
  | { readonly file: string; readonly saved: SavedSession }
  | { readonly mistake: string }

/** A consultation that is kept, as a session to read. */
export function keptSession(shell: Shell, saved: SavedSession) {
  return { saved, file: join(sessionsFolder(shell), `${saved.id}.json`) }
}

/** The session that a person names: `-`, a file, `last`, or the id of a consultation that is kept. */
export function findSession(shell: Shell, name: string): SessionFound {
  if (name === '-') return { file: name }
  const saved = listSessions(sessionsFolder(shell))
  const wanted = name === 'last' ? saved[0] : saved.find(({ id }) => id === name)
  if (wanted) return keptSession(shell, wanted)
  if (name === 'last') return { mistake: 'No consultation is kept yet.' }
  if (existsSync(resolve(shell.folder, name))) return { file: name }
  const looksLikeFile = /[./\\]/.test(name)
  return {
    mistake: looksLikeFile
      ? `There is no file "${name}".`
      : unknownName('session', name, ['last', ...saved.map(({ id }) => id)]),
  }
}
