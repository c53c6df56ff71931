import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { readSession } from '../../session/read-session.ts'
import type { Session } from '../../session/session.ts'
import { safe } from '../../text/safe.ts'
import type { Shell } from '../call/shell.ts'
import { describeFileError } from '../describe-file-error.ts'
import { readInput } from '../read-input.ts'

const most = 4 * 1024 * 1024

/**
 * The session of `--session FILE`, of standard input where it is `-`. A view is taken for the session it holds.
 * Answers that no longer fit the knowledge base are told and left out.
 */
export async function readGivenSession(
  shell: Shell,
  knowledge: KnowledgeBase,
  file: string,
): Promise<{ readonly session: Session } | { readonly mistake: string }> {
  const name = file === '-' ? 'Standard input' : `"${file}"`
  const text = file === '-' ? await readInput(shell.input, most) : readText(shell, file)
  if (text === undefined) return { mistake: `${name} is not a session: it is too large.` }
  if (typeof text === 'object') return { mistake: `${name} cannot be read: ${text.mistake}.` }
  const { session, dropped, mistake } = readSession(text, knowledge)
  for (const sentence of dropped) shell.talk.write(`${safe(sentence)}\n`)
  return session ? { session } : { mistake: `${name}: ${mistake}` }
}

function readText(shell: Shell, file: string): string | undefined | { readonly mistake: string } {
  try {
    const path = resolve(shell.folder, file)
    if (!statSync(path).isFile()) return { mistake: 'it is not a file' }
    return statSync(path).size > most ? undefined : readFileSync(path, 'utf8')
  } catch (error) {
    return { mistake: describeFileError(error) }
  }
}
