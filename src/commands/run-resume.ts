import { safe } from '../text/safe.ts'
import { askingMode } from './asking-mode.ts'
import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import type { Shell } from './call/shell.ts'
import { wrongUse } from './call/wrong-use.ts'
import { finderOf } from './finder-of.ts'
import { holdConsultation } from './hold-consultation.ts'
import { jsonText } from './json-text.ts'
import { loadCompiled } from './knowledge/load-compiled.ts'
import { findSession, keptSession, type SessionFound } from './sessions/find-session.ts'
import { listSessions } from './sessions/list-sessions.ts'
import { readGivenSession } from './sessions/read-given-session.ts'
import type { SavedSession } from './sessions/saved-session.ts'
import { sessionsFolder } from './sessions/sessions-folder.ts'
import { startUnasked } from './start-unasked.ts'

/** Goes on with a consultation that was kept, or lists those that are. */
export async function runResume(call: Call): Promise<Ending> {
  const { shell, flags, words } = call
  const saved = listSessions(sessionsFolder(shell))
  if (flags.has('list')) {
    shell.output.write(flags.has('json') ? jsonText({ sessions: saved }) : listed(saved))
    return { kind: 'done' }
  }
  const found = words[0] === undefined ? lastOpen(shell, saved) : findSession(shell, words[0])
  if (!found) {
    const others = saved.length > 0 ? ' "unstuck resume --list" lists the finished ones.' : ''
    shell.talk.write(`No consultation is open.${others}\n`)
    return { kind: 'findings' }
  }
  return 'mistake' in found ? wrongUse(found.mistake) : goOn(call, found)
}

async function goOn(
  call: Call,
  found: Exclude<SessionFound, { mistake: string }>,
): Promise<Ending> {
  const kept = 'saved' in found ? found.saved : undefined
  const loaded = await loadCompiled(call, flagOf(call, 'rules') ?? kept?.rules)
  if ('ending' in loaded) return loaded.ending
  const read = await readGivenSession(call.shell, loaded.knowledge, found.file)
  if ('mistake' in read) return wrongUse(read.mistake)
  const mode = askingMode(call)
  const consultation = { ...loaded, ...read, words: '', finder: finderOf(loaded.knowledge) }
  return mode === 'none'
    ? startUnasked(call, consultation)
    : holdConsultation(call, mode, { ...consultation, ...(kept ? { id: kept.id } : {}) })
}

function lastOpen(shell: Shell, saved: readonly SavedSession[]): SessionFound | undefined {
  const last = saved.find(({ open }) => open)
  return last && keptSession(shell, last)
}

function listed(saved: readonly SavedSession[]): string {
  if (saved.length === 0) return 'No consultation is kept yet.\n'
  const lines = saved.map(
    ({ id, open, title }) => `${id}  ${open ? 'open    ' : 'finished'}  ${title}`,
  )
  return safe(`${lines.join('\n')}\n`)
}
