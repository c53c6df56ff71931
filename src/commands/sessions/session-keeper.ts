import { randomBytes } from 'node:crypto'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { maskSession } from '../../session/mask-session.ts'
import type { Session } from '../../session/session.ts'
import type { Shell } from '../call/shell.ts'
import { describeFileError } from '../describe-file-error.ts'
import { pruneSessions } from './prune-sessions.ts'
import { saveSession } from './save-session.ts'
import { sessionsFolder } from './sessions-folder.ts'

export interface KeeperOptions {
  readonly shell: Shell
  readonly knowledge: KnowledgeBase
  /** The folder of the knowledge base, absolute. */
  readonly rules: string
  /** Of a consultation that goes on; a new one gets its own. */
  readonly id?: string
  /** Save phone numbers, keys and addresses as they are. */
  readonly unmasked?: boolean
}

/**
 * Keeps a consultation as it goes on; `open` is false once it has come to an end. True where it is kept. A session
 * without answers is not worth keeping. A folder that cannot be written is told once, and never stops anything.
 */
export function sessionKeeper(
  options: KeeperOptions,
): (session: Session, open: boolean) => boolean {
  const { shell, knowledge, rules, id = newId(), unmasked = false } = options
  const folder = sessionsFolder(shell)
  let isNew = true
  let broken = false
  return (session, open) => {
    if (broken || session.answers.length === 0) return false
    const title = knowledge.guides.get(session.guide)?.title ?? session.guide
    const kept = unmasked ? session : maskSession(session, knowledge)
    const saved = new Date().toISOString()
    try {
      saveSession(folder, { id, saved, rules, title, open, session: kept })
      if (isNew) pruneSessions(folder)
      isNew = false
      shell.resumeBy('unstuck resume')
      return true
    } catch (error) {
      broken = true
      const reason = describeFileError(error)
      shell.talk.write(`This consultation cannot be kept in ${folder}: ${reason}.\n`)
      return false
    }
  }
}

/** The time, to be sorted by, and a little chance for two in one second. */
function newId(): string {
  const [day, time = ''] = new Date().toISOString().split('T')
  return `${day}-${time.slice(0, 8).replaceAll(':', '')}-${randomBytes(2).toString('hex')}`
}
