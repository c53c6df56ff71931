import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listSessions } from '../../src/commands/sessions/list-sessions.ts'
import { pruneSessions } from '../../src/commands/sessions/prune-sessions.ts'
import { saveSession } from '../../src/commands/sessions/save-session.ts'
import type { SavedSession } from '../../src/commands/sessions/saved-session.ts'
import { temporaryFolder } from './temporary-folder.ts'

function saved(id: string, time: string): SavedSession {
  const session = { guide: 'a', answers: [], knowledge: 'h' }
  return { id, saved: time, rules: '/rules', title: 'A', open: true, session }
}

describe('consultations that are kept', () => {
  it('are written for their owner only, and nothing else is left in the folder', () => {
    const folder = join(temporaryFolder(), 'state', 'sessions')
    saveSession(folder, saved('one', '2026-01-01'))
    saveSession(folder, saved('one', '2026-01-02'))
    expect(readdirSync(folder)).toEqual(['one.json'])
    expect(statSync(join(folder, 'one.json')).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(listSessions(folder)).toEqual([saved('one', '2026-01-02')])
  })

  it('are listed by when they were saved, the last one first', () => {
    const folder = temporaryFolder()
    saveSession(folder, saved('one', '2026-01-03'))
    saveSession(folder, saved('two', '2026-01-01'))
    saveSession(folder, saved('three', '2026-01-02'))
    expect(listSessions(folder).map(({ id }) => id)).toEqual(['one', 'three', 'two'])
  })

  it('are listed without files that are something else', () => {
    const folder = temporaryFolder({
      'text.json': 'no JSON',
      'list.json': '[]',
      'null.json': 'null',
      'part.json': '{"id":"part","session":{}}',
    })
    saveSession(folder, saved('one', '2026-01-01'))
    expect(listSessions(folder).map(({ id }) => id)).toEqual(['one'])
    expect(listSessions(join(folder, 'nowhere'))).toEqual([])
  })

  it('are the newest only', () => {
    const folder = temporaryFolder()
    for (const id of ['2026-a', '2024-b', '2025-c']) saveSession(folder, saved(id, id))
    writeFileSync(join(folder, 'other.txt'), '')
    pruneSessions(folder, 2)
    expect(readdirSync(folder).sort()).toEqual(['2025-c.json', '2026-a.json', 'other.txt'])
  })
})
