import type { Call } from './call/command.ts'
import type { Ending } from './call/ending.ts'
import { flagOf } from './call/flag-of.ts'
import { unknownName } from './call/unknown-name.ts'
import { wrongUse } from './call/wrong-use.ts'
import { counted } from './counted.ts'
import { brief } from './formats/brief.ts'
import { github } from './formats/github.ts'
import { json } from './formats/json.ts'
import { type Placed, placeDiagnostics } from './formats/place-diagnostics.ts'
import { pretty } from './formats/pretty.ts'
import { sarif } from './formats/sarif.ts'
import { findRules } from './knowledge/find-rules.ts'
import { readFolder } from './knowledge/read-folder.ts'
import { startProgress } from './progress.ts'

type Format = (placed: readonly Placed[], about: { files: number; version: string }) => string

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'pretty',
    (placed, { files }) =>
      placed.length > 0 ? pretty(placed) : `No mistakes in ${counted(files, 'file')}.\n`,
  ],
  ['brief', brief],
  ['json', json],
  ['sarif', (placed, { version }) => sarif(placed, version)],
  ['github', github],
])

/** Prints every mistake of a knowledge base. Errors are findings, with --strict warnings too. */
export async function runCheck(call: Call): Promise<Ending> {
  const { shell, flags, words } = call
  const name = flagOf(call, 'format') ?? (flags.has('json') ? 'json' : 'pretty')
  const format = formats.get(name)
  if (!format) return wrongUse(unknownName('format', name, formats.keys()))
  const found = findRules(shell, words[0] ?? flagOf(call, 'rules'))
  if ('mistake' in found) return wrongUse(found.mistake)
  const { sources, diagnostics } = readFolder(found.folder, startProgress(shell))
  const places = { rules: found.folder, folder: shell.folder }
  const about = { files: sources.length, version: shell.version }
  shell.output.write(format(placeDiagnostics(diagnostics, sources, places), about))
  const failing = diagnostics.some(
    ({ severity }) => severity === 'error' || (severity === 'warning' && flags.has('strict')),
  )
  return { kind: failing ? 'findings' : 'done' }
}
