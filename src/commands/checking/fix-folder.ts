import { oneLine } from '../../text/one-line.ts'
import { safe } from '../../text/safe.ts'
import { counted } from '../counted.ts'
import { placeDiagnostics } from '../formats/place-diagnostics.ts'
import { readSources } from '../knowledge/read-sources.ts'
import type { CheckOptions } from './check-sources.ts'
import { type Fixed, fixSources } from './fix-sources.ts'
import { writeSources } from './write-sources.ts'

/** Makes the safe edits in a folder's files, and says in lines what was changed and what was left. */
export function fixFolder(
  rules: string,
  { folder, ...options }: CheckOptions & { readonly folder: string },
): string {
  const { sources, diagnostics } = readSources(rules)
  if (diagnostics.length > 0) return 'Nothing was changed: not every file can be read.\n'
  const fixed = fixSources(sources, options)
  const unwritten = writeSources(rules, sources, fixed.sources)
  const lost = new Set(unwritten.map(({ path }) => path))
  const made = fixed.made.filter(({ diagnostic }) => !lost.has(diagnostic.span.path))
  const lines = [
    ...made.map((one) => madeLine(one, { rules, folder })),
    ...fixed.refused.map((one) => {
      const [placed] = placeDiagnostics([one], fixed.sources, { rules, folder })
      return `${placed?.path}: left: ${one.message} [${one.code}] The edit for it would not mend it, or would break something else.`
    }),
    ...unwritten.map(({ path, why }) => `${path}: not written: ${why}.`),
    made.length === 0
      ? 'Nothing was changed.'
      : `${counted(made.length, 'finding')} put right in ${counted(filesOf(made), 'file')}.`,
  ]
  return `${safe(lines.join('\n'))}\n`
}

function madeLine(
  { diagnostic, before }: Fixed['made'][number],
  places: { readonly rules: string; readonly folder: string },
): string {
  const [placed] = placeDiagnostics([diagnostic], before, places)
  const edits = (diagnostic.edits ?? []).map(({ span, text }) => {
    const source = before.find(({ path }) => path === span.path)
    return change(source?.text.slice(span.start, span.end) ?? '', text)
  })
  const where = placed ? `${placed.path}:${placed.start.line}:${placed.start.column}` : ''
  return `${where}: ${[...new Set(edits)].join(', ')} [${diagnostic.code}]`
}

function change(old: string, text: string): string {
  if (old === '') return `added ${shown(text)}`
  return text === '' ? `took out ${shown(old)}` : `${shown(old)} is now ${shown(text)}`
}

function shown(text: string): string {
  if (/^ +$/.test(text)) return text.length === 1 ? 'a space' : `${text.length} spaces`
  // A text with quotes of its own is no clearer in quotes.
  const isPlain = text.includes('"') && !/[\n\r\t`]/.test(text)
  return oneLine(isPlain ? `\`${text}\`` : JSON.stringify(text), 70)
}

function filesOf(made: Fixed['made']): number {
  return new Set(made.map(({ diagnostic }) => diagnostic.span.path)).size
}
