import type { Call } from '../call/command.ts'
import { counted } from '../counted.ts'
import { brief } from '../formats/brief.ts'
import { github } from '../formats/github.ts'
import { json } from '../formats/json.ts'
import { type Placed, placeDiagnostics } from '../formats/place-diagnostics.ts'
import { pretty } from '../formats/pretty.ts'
import { sarif } from '../formats/sarif.ts'
import type { Checked } from './checked.ts'
import { proofLine } from './proof-line.ts'

type Format = (placed: readonly Placed[], checked: Checked, version: string) => string

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
      return (placed, _, version) => sarif(placed, version, lawOf)
    },
  ],
  ['github', async () => github],
])

/** A check in one of the formats, with paths as seen from where the command was started. */
export function checkReport(
  checked: Checked,
  rules: string,
  format: Format,
  { shell }: Call,
): string {
  const places = { rules, folder: shell.folder }
  return format(
    placeDiagnostics(checked.diagnostics, checked.sources, places),
    checked,
    shell.version,
  )
}

function forPeople(placed: readonly Placed[], checked: Checked): string {
  const found =
    placed.length > 0
      ? pretty(placed)
      : `No mistakes in ${counted(checked.sources.length, 'file')}.\n`
  const proof = proofLine(checked)
  return proof === undefined ? found : `${found}${proof}\n`
}
