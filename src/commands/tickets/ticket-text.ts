import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Call } from '../call/command.ts'
import { flagOf } from '../call/flag-of.ts'
import type { Shell } from '../call/shell.ts'
import { describeFileError } from '../describe-file-error.ts'
import { readInput } from '../read-input.ts'

const most = 1_000_000

/** The text of `--ticket FILE`, of standard input where it is `-`; undefined where there is none. */
export async function ticketText(
  call: Call,
): Promise<{ readonly text: string } | { readonly mistake: string } | undefined> {
  const file = flagOf(call, 'ticket')
  if (file === undefined) return undefined
  const { shell } = call
  const name = file === '-' ? 'Standard input' : `"${file}"`
  if (file === '-' && shell.input.isTTY) {
    shell.talk.write('Paste the ticket, then press Enter and Ctrl-D.\n')
  }
  const text = file === '-' ? await readInput(shell.input, most) : readText(shell, file)
  if (typeof text === 'object') return { mistake: `${name} cannot be read: ${text.mistake}.` }
  if (text === undefined || Buffer.byteLength(text) > most) {
    return { mistake: `${name} is too large for a ticket: 1 MB at most. Cut it to what was said.` }
  }
  if (text.trim() === '') return { mistake: `${name} is empty; a ticket is needed.` }
  if (text.includes('\0')) return { mistake: `${name} is not a ticket: it is not a text.` }
  return { text }
}

function readText(shell: Shell, file: string): string | undefined | { readonly mistake: string } {
  try {
    const path = resolve(shell.folder, file)
    const entry = statSync(path)
    // A shell's <(command) is a pipe.
    if (!entry.isFile() && !entry.isFIFO()) return { mistake: 'it is not a file' }
    if (entry.size > most) return undefined
    return decoded(readFileSync(path))
  } catch (error) {
    return { mistake: describeFileError(error) }
  }
}

/** Texts saved by Windows may be UTF-16, which their first two bytes say. */
function decoded(bytes: Buffer): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return (isWide ? bytes.toString('utf16le') : bytes.toString('utf8')).replace(/^\uFEFF/, '')
}
