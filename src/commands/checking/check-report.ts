import { safe } from '../../text/safe.ts'
import type { Call } from '../call/command.ts'
import { counted } from '../counted.ts'
import { brief } from '../formats/brief.ts'
import { github } from '../formats/github.ts'
import { json } from '../formats/json.ts'
import { type Placed, placeDiagnostics } from '../formats/place-diagnostics.ts'
import { pretty } from '../formats/pretty.ts'
import { sarif } from '../formats/sarif.ts'
import { shownPath } from '../knowledge/shown-path.ts'
import type { Checked } from './checked.ts'
import { proofLine } from './proof-line.ts'

interface About {
  readonly version: string
  /** The knowledge base, as it is named on the command line. */
  readonly folder: string
  /** What can be put right without anybody was put right just now. */
  readonly fixed: boolean
}

type Format = (placed: readonly Placed[], checked: Checked, about: About) => string

/** How a check can be printed; a format loads what it needs beside the findings. */
export const checkFormats: ReadonlyMap<string, () => Promise<Format>> = new Map<
  string,
  () => Promise<Format>
>([
  ['pretty', async () => forPeople],
  ['brief', async () => brief],
  [
    'json',
    async () =>
      (placed, { sources, guides, proven }) =>
        json(placed, { files: sources.length, guides, proven }),
  ],
  [
    'sarif',
    async () => {
      const { lawOf } = await import('./law-of.ts')
      return (placed, _, { version }) => sarif(placed, version, lawOf)
    },
  ],
  ['github', async () => github],
])

/** A check in one of the formats, with paths as seen from where the command was started. */
export function checkReport(
  checked: Checked,
  rules: string,
  format: Format,
  { shell, flags }: Call,
): string {
  const places = { rules, folder: shell.folder }
  return format(placeDiagnostics(checked.diagnostics, checked.sources, places), checked, {
    version: shell.version,
    folder: shownPath(shell, rules),
    fixed: flags.has('fix'),
  })
}

function forPeople(placed: readonly Placed[], checked: Checked, { folder, fixed }: About): string {
  const found =
    placed.length > 0
      ? pretty(placed)
      : `No mistakes in ${counted(checked.sources.length, 'file')}.\n`
  const lines = [fixed ? undefined : fixLine(placed, folder), proofLine(checked)]
  return lines.reduce<string>(
    (text, line) => (line === undefined ? text : `${text}${line}\n`),
    found,
  )
}

/** That some findings need nobody to mend them. */
function fixLine(placed: readonly Placed[], folder: string): string | undefined {
  const count = placed.filter(({ diagnostic }) => (diagnostic.edits ?? []).length > 0).length
  if (count === 0) return undefined
  const which = count === placed.length ? (count === 1 ? 'It' : 'They') : `${count} of these`
  return `${which} can be put right with: unstuck check ${safe(folder)} --fix`
}
